package vn.thidua.paper.read;

import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** From a page's own coordinates to millimetres from the upper left corner, as the page is shown. */
record PageGeometry(PDRectangle box, int rotation) {

    private static final int QUARTER = 90;
    private static final int HALF = 180;

    static PageGeometry of(PDPage page) {
        return new PageGeometry(page.getCropBox(), page.getRotation());
    }

    double widthMm() {
        return mm(isTurned() ? box.getHeight() : box.getWidth());
    }

    double heightMm() {
        return mm(isTurned() ? box.getWidth() : box.getHeight());
    }

    Point2D.Double place(double x, double y) {
        double right = x - box.getLowerLeftX();
        double up = y - box.getLowerLeftY();
        return switch (rotation) {
            case QUARTER -> new Point2D.Double(mm(up), mm(right));
            case HALF -> new Point2D.Double(mm(box.getWidth() - right), mm(up));
            case QUARTER + HALF -> new Point2D.Double(mm(box.getHeight() - up), mm(box.getWidth() - right));
            default -> new Point2D.Double(mm(right), mm(box.getHeight() - up));
        };
    }

    private boolean isTurned() {
        return rotation % HALF != 0;
    }

    private static double mm(double points) {
        return points * PdfLetter.MM_PER_POINT;
    }
}
