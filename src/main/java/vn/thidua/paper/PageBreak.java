package vn.thidua.paper;

/** What follows starts on a new page. */
public record PageBreak() implements Block {}
