package vn.thidua.paper.ornament;

import java.io.IOException;
import vn.thidua.paper.pdf.Ink;
import vn.thidua.paper.pdf.Pen;

/** Two waves that cross, with a bead in each eye, along one side of the border. */
final class Chain {

    private static final double BULGE = 4.0 / 3;
    private static final double BEAD = 0.24;
    private static final double LINE_PT = 1.1;

    private final double x;
    private final double y;
    private final boolean upright;
    private final double eye;
    private final double amplitude;
    private final int eyes;

    /** Starts at the given point and fills the length with whole eyes. */
    Chain(double x, double y, double length, double eye, double amplitude, boolean upright) {
        this.x = x;
        this.y = y;
        this.upright = upright;
        this.amplitude = amplitude;
        eyes = (int) Math.round(length / eye);
        this.eye = length / eyes;
    }

    void draw(Pen pen) throws IOException {
        pen.line(Ink.GOLD, LINE_PT);
        wave(pen, 1);
        wave(pen, -1);
        pen.area(Ink.PALE_GOLD);
        for (int i = 0; i < eyes; i++) {
            bead(pen, (i + 0.5) * eye);
        }
    }

    private void wave(Pen pen, int firstSide) throws IOException {
        pen.move(x, y);
        int side = firstSide;
        for (int i = 0; i < eyes; i++) {
            double start = i * eye;
            double reach = side * amplitude * BULGE;
            curve(pen, start + eye * 0.36, reach, start + eye * 0.64, reach, start + eye);
            side = -side;
        }
        pen.stroke();
    }

    private void curve(Pen pen, double along1, double across1, double along2, double across2, double end)
            throws IOException {
        if (upright) {
            pen.curve(x + across1, y + along1, x + across2, y + along2, x, y + end);
        } else {
            pen.curve(x + along1, y + across1, x + along2, y + across2, x + end, y);
        }
    }

    private void bead(Pen pen, double along) throws IOException {
        double radius = amplitude * BEAD * 1.6;
        double centreX = upright ? x : x + along;
        double centreY = upright ? y + along : y;
        pen.move(centreX - radius, centreY)
                .to(centreX, centreY + radius)
                .to(centreX + radius, centreY)
                .to(centreX, centreY - radius)
                .shut()
                .fill();
    }
}
