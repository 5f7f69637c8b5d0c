package vn.thidua.report;

/** What a unit did in another movement of the city or the ward. */
public record MovementResult(String movement, String result) {}
