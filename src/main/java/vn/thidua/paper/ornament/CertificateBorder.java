package vn.thidua.paper.ornament;

import java.io.IOException;
import vn.thidua.paper.pdf.Ink;
import vn.thidua.paper.pdf.Mm;
import vn.thidua.paper.pdf.PageCanvas;
import vn.thidua.paper.pdf.Pen;

/** The whole background of an A4 landscape certificate: ground, faint flower, band with chains, corner flowers. */
public final class CertificateBorder implements PageCanvas.Drawing {

    private static final double WIDTH = Mm.pt(297);
    private static final double HEIGHT = Mm.pt(210);
    private static final double EDGE = Mm.pt(7);
    private static final double BAND = Mm.pt(7.5);
    private static final double CORNER = Mm.pt(13);
    private static final double EYE = Mm.pt(6.2);
    private static final double AMPLITUDE = Mm.pt(1.75);

    @Override
    public void on(Pen pen) throws IOException {
        pen.area(Ink.IVORY).rectangle(0, 0, WIDTH, HEIGHT).fill();
        faintFlower(pen);
        frames(pen);
        band(pen);
        for (boolean right : new boolean[] {false, true}) {
            for (boolean top : new boolean[] {false, true}) {
                corner(pen, right ? WIDTH - EDGE - CORNER : EDGE, top ? HEIGHT - EDGE - CORNER : EDGE);
                spray(pen, right, top);
            }
        }
    }

    private static void faintFlower(Pen pen) throws IOException {
        double x = WIDTH / 2;
        double y = HEIGHT / 2 - Mm.pt(2);
        pen.line(Ink.PALE_GOLD, 0.9);
        new Flower(x, y, 24, Mm.pt(46), Mm.pt(64), 0.32).outline(pen, 0);
        new Flower(x, y, 16, Mm.pt(26), Mm.pt(44), 0.36).outline(pen, Math.PI / 16);
        new Flower(x, y, 8, Mm.pt(7), Mm.pt(25), 0.42).outline(pen, 0);
        pen.stroke();
        pen.circle(x, y, Mm.pt(5))
                .circle(x, y, Mm.pt(66))
                .circle(x, y, Mm.pt(67.5))
                .stroke();
    }

    /** A fine line outside the band and two inside it. */
    private static void frames(Pen pen) throws IOException {
        pen.line(Ink.GOLD, 0.8);
        frame(pen, EDGE - Mm.pt(1.2));
        frame(pen, EDGE + BAND + Mm.pt(1.2));
        pen.line(Ink.RED, 0.5);
        frame(pen, EDGE + BAND + Mm.pt(2.1));
    }

    private static void frame(Pen pen, double inset) throws IOException {
        pen.rectangle(inset, inset, WIDTH - 2 * inset, HEIGHT - 2 * inset).stroke();
    }

    private static void band(Pen pen) throws IOException {
        pen.area(Ink.RED);
        pen.rectangle(EDGE, EDGE, WIDTH - 2 * EDGE, BAND);
        pen.rectangle(EDGE, HEIGHT - EDGE - BAND, WIDTH - 2 * EDGE, BAND);
        pen.rectangle(EDGE, EDGE + BAND, BAND, HEIGHT - 2 * (EDGE + BAND));
        pen.rectangle(WIDTH - EDGE - BAND, EDGE + BAND, BAND, HEIGHT - 2 * (EDGE + BAND))
                .fill();
        double start = EDGE + CORNER + Mm.pt(1);
        double middle = EDGE + BAND / 2;
        chain(start, middle, WIDTH - 2 * start, false).draw(pen);
        chain(start, HEIGHT - middle, WIDTH - 2 * start, false).draw(pen);
        chain(middle, start, HEIGHT - 2 * start, true).draw(pen);
        chain(WIDTH - middle, start, HEIGHT - 2 * start, true).draw(pen);
    }

    private static Chain chain(double x, double y, double length, boolean upright) {
        return new Chain(x, y, length, EYE, AMPLITUDE, upright);
    }

    private static void corner(Pen pen, double left, double bottom) throws IOException {
        double x = left + CORNER / 2;
        double y = bottom + CORNER / 2;
        pen.area(Ink.IVORY).rectangle(left, bottom, CORNER, CORNER).fill();
        pen.line(Ink.GOLD, 1.2).rectangle(left, bottom, CORNER, CORNER).stroke();
        pen.line(Ink.RED, 0.5)
                .rectangle(left + Mm.pt(0.9), bottom + Mm.pt(0.9), CORNER - Mm.pt(1.8), CORNER - Mm.pt(1.8))
                .stroke();
        pen.area(Ink.GOLD);
        new Flower(x, y, 8, Mm.pt(1.2), Mm.pt(5.1), 0.26).outline(pen, Math.PI / 8);
        pen.fill();
        pen.area(Ink.RED);
        new Flower(x, y, 8, Mm.pt(1.2), Mm.pt(4.6), 0.26).outline(pen, 0);
        pen.fill();
        pen.area(Ink.YELLOW).circle(x, y, Mm.pt(1.15)).fill();
    }

    /** A twig with leaves from each corner into the page. */
    private static void spray(Pen pen, boolean right, boolean top) throws IOException {
        double inset = EDGE + CORNER + Mm.pt(1.5);
        double x = right ? WIDTH - inset : inset;
        double y = top ? HEIGHT - inset : inset;
        new Twig(x, y, right ? -1 : 1, top ? -1 : 1).draw(pen);
    }
}
