package vn.thidua.paper.pdf;

/** A place left free on a page for what is put there later, in points from the page's upper left corner. */
public record Reserved(int page, double left, double top, double width, double height) {}
