package vn.thidua.paper;

/** A straight horizontal or upright line drawn on a page, in millimetres from the upper left corner. */
public record PdfRule(int page, double x1, double y1, double x2, double y2) {

    public double length() {
        return Math.hypot(x2 - x1, y2 - y1);
    }

    public double centre() {
        return (x1 + x2) / 2;
    }

    public boolean isHorizontal() {
        return Math.abs(y1 - y2) < 0.05;
    }
}
