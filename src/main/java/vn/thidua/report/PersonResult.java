package vn.thidua.report;

/** A person's or collective's deed kept for the year-end evaluation. */
public record PersonResult(String unitCode, String name, String deed) {}
