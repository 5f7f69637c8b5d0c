package vn.thidua.paper.ornament;

import java.io.IOException;
import vn.thidua.paper.pdf.Ink;
import vn.thidua.paper.pdf.Mm;
import vn.thidua.paper.pdf.PageCanvas;
import vn.thidua.paper.pdf.Pen;

/** Keeps the place of the State emblem, whose artwork the ward supplies: a star on a disc. */
public final class Star implements PageCanvas.Drawing {

    public static final double RADIUS_MM = 7.2;

    private static final double INNER_SHARE = 0.382;
    private static final double STAR_SHARE = 0.66;
    private static final int TIPS = 5;

    private final double x;
    private final double y;

    /** @param y upwards from the page's foot, in points */
    public Star(double x, double y) {
        this.x = x;
        this.y = y;
    }

    @Override
    public void on(Pen pen) throws IOException {
        double radius = Mm.pt(RADIUS_MM);
        pen.area(Ink.GOLD).circle(x, y, radius).fill();
        pen.area(Ink.RED).circle(x, y, radius * 0.93).fill();
        pen.area(Ink.YELLOW);
        for (int i = 0; i < 2 * TIPS; i++) {
            double angle = Math.PI / 2 + i * Math.PI / TIPS;
            double reach = radius * STAR_SHARE * (i % 2 == 0 ? 1 : INNER_SHARE);
            double tipX = x + reach * Math.cos(angle);
            double tipY = y + reach * Math.sin(angle);
            if (i == 0) {
                pen.move(tipX, tipY);
            } else {
                pen.to(tipX, tipY);
            }
        }
        pen.shut().fill();
    }
}
