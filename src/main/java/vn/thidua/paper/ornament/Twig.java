package vn.thidua.paper.ornament;

import java.io.IOException;
import vn.thidua.paper.pdf.Ink;
import vn.thidua.paper.pdf.Mm;
import vn.thidua.paper.pdf.Pen;

/** Two curved stems with leaves that leave a corner along its sides; mirrored by the signs of its directions. */
record Twig(double x, double y, int right, int up) {

    private static final int LEAVES = 4;

    void draw(Pen pen) throws IOException {
        pen.line(Ink.GOLD, 0.9);
        stem(pen, false);
        stem(pen, true);
        pen.stroke();
        pen.area(Ink.GOLD);
        for (int i = 1; i <= LEAVES; i++) {
            leaf(pen, false, i);
            leaf(pen, true, i);
        }
        pen.fill();
        pen.area(Ink.RED).circle(x, y, Mm.pt(0.9)).fill();
    }

    private void stem(Pen pen, boolean upright) throws IOException {
        pen.move(x, y);
        curve(pen, upright, new double[] {5, 3.2, 11, -2.2, 17, 0.6});
        curve(pen, upright, new double[] {20.5, 2.4, 19, 5.2, 16.8, 4});
    }

    private void leaf(Pen pen, boolean upright, int number) throws IOException {
        double along = 2.2 + number * 2.9;
        double across = 0.9 * Math.sin(number * 1.7) + 0.5;
        double side = number % 2 == 0 ? -1 : 1;
        pen.move(px(upright, along, across), py(upright, along, across));
        curve(pen, upright, new double[] {
            along + 0.2, across + side * 1.5, along + 1.6, across + side * 2.2, along + 2.7, across + side * 2.1
        });
        curve(pen, upright, new double[] {
            along + 2.4, across + side * 1.1, along + 1.5, across + side * 0.2, along, across
        });
        pen.shut();
    }

    private void curve(Pen pen, boolean upright, double[] points) throws IOException {
        pen.curve(
                px(upright, points[0], points[1]),
                py(upright, points[0], points[1]),
                px(upright, points[2], points[3]),
                py(upright, points[2], points[3]),
                px(upright, points[4], points[5]),
                py(upright, points[4], points[5]));
    }

    private double px(boolean upright, double along, double across) {
        return x + right * Mm.pt(upright ? across : along);
    }

    private double py(boolean upright, double along, double across) {
        return y + up * Mm.pt(upright ? along : across);
    }
}
