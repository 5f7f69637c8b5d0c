package vn.thidua.dossier;

/**
 * What somebody writes in a report of achievements.
 *
 * @param background who the person is, what the collective or family is like
 * @param achievements what was achieved; line breaks separate paragraphs
 */
public record ReportText(String background, String achievements) {}
