package vn.thidua.score;

/** How many people a unit counts, and how many of them are women; asked only where it decides a tie. */
public record Composition(String unitCode, int members, int women) {}
