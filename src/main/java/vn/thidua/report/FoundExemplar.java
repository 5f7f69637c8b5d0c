package vn.thidua.report;

/** An exemplar together with the unit that found it. */
public record FoundExemplar(String unitCode, String name, String deed) {}
