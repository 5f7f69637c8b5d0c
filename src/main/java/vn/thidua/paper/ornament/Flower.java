package vn.thidua.paper.ornament;

import java.io.IOException;
import vn.thidua.paper.pdf.Pen;

/** Petals around a centre. */
record Flower(double x, double y, int petals, double inner, double outer, double fullness) {

    /** Adds the outline of every petal to the pen's path. */
    void outline(Pen pen, double turn) throws IOException {
        for (int i = 0; i < petals; i++) {
            petal(pen, turn + i * 2 * Math.PI / petals);
        }
    }

    private void petal(Pen pen, double angle) throws IOException {
        double half = fullness * (outer - inner);
        move(pen, angle, inner, 0);
        curve(
                pen,
                angle,
                new double[] {inner + (outer - inner) * 0.25, half},
                new double[] {inner + (outer - inner) * 0.75, half},
                new double[] {outer, 0});
        curve(
                pen,
                angle,
                new double[] {inner + (outer - inner) * 0.75, -half},
                new double[] {inner + (outer - inner) * 0.25, -half},
                new double[] {inner, 0});
        pen.shut();
    }

    private void move(Pen pen, double angle, double along, double across) throws IOException {
        pen.move(turnedX(angle, along, across), turnedY(angle, along, across));
    }

    private void curve(Pen pen, double angle, double[] one, double[] two, double[] end) throws IOException {
        pen.curve(
                turnedX(angle, one[0], one[1]),
                turnedY(angle, one[0], one[1]),
                turnedX(angle, two[0], two[1]),
                turnedY(angle, two[0], two[1]),
                turnedX(angle, end[0], end[1]),
                turnedY(angle, end[0], end[1]));
    }

    private double turnedX(double angle, double along, double across) {
        return x + along * Math.cos(angle) - across * Math.sin(angle);
    }

    private double turnedY(double angle, double along, double across) {
        return y + along * Math.sin(angle) + across * Math.cos(angle);
    }
}
