package vn.thidua.report;

/** One point to correct: where, such as {@code figures[2].value}, and why. */
public record ReturnedPoint(String field, String reason) {}
