package vn.thidua.paper.pdf;

/** Millimetres and the points of a page. */
public final class Mm {

    private static final double POINTS_PER_MM = 72 / 25.4;

    private Mm() {}

    public static double pt(double millimetres) {
        return millimetres * POINTS_PER_MM;
    }

    public static double of(double points) {
        return points / POINTS_PER_MM;
    }
}
