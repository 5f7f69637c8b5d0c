package vn.thidua.report;

/** A person or collective worth telling of, and why. */
public record Exemplar(String name, String deed) {}
