package vn.thidua.document;

/**
 * A part of a document that an officer may write himself.
 *
 * @param name as the form sends it
 * @param label what to write there, in Vietnamese
 * @param text paragraphs separated by line breaks
 */
public record Passage(String name, String label, String text) {}
