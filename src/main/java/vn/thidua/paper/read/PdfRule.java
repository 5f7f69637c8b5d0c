package vn.thidua.paper.read;

/**
 * A straight horizontal or upright line drawn on a page, in millimetres from the upper left corner.
 *
 * @param solid whether it is drawn without gaps
 */
public record PdfRule(int page, double x1, double y1, double x2, double y2, boolean solid) {

    private static final double LEVEL_MM = 0.05;

    public double length() {
        return Math.hypot(x2 - x1, y2 - y1);
    }

    public double centre() {
        return (x1 + x2) / 2;
    }

    public boolean isHorizontal() {
        return Math.abs(y1 - y2) < LEVEL_MM;
    }

    public boolean isUpright() {
        return Math.abs(x1 - x2) < LEVEL_MM;
    }

    public double left() {
        return Math.min(x1, x2);
    }

    public double right() {
        return Math.max(x1, x2);
    }

    public double top() {
        return Math.min(y1, y2);
    }

    public double bottom() {
        return Math.max(y1, y2);
    }
}
