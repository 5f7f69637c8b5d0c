package vn.thidua.paper.layout;

import vn.thidua.paper.Annex;
import vn.thidua.paper.pdf.Mm;

/** Paper size and text area of a page, in points from its upper left corner. */
record Frame(double paperWidth, double paperHeight, double left, double top, double right, double bottom) {

    static Frame of(Annex.Orientation orientation) {
        boolean portrait = orientation == Annex.Orientation.PORTRAIT;
        double width = Mm.pt(portrait ? Decree30.PAPER_WIDTH_MM : Decree30.PAPER_HEIGHT_MM);
        double height = Mm.pt(portrait ? Decree30.PAPER_HEIGHT_MM : Decree30.PAPER_WIDTH_MM);
        return new Frame(
                width,
                height,
                Mm.pt(Decree30.MARGIN_LEFT_MM),
                Mm.pt(Decree30.MARGIN_TOP_MM),
                width - Mm.pt(Decree30.MARGIN_RIGHT_MM),
                height - Mm.pt(Decree30.MARGIN_BOTTOM_MM));
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    /** Leaves room at the foot of the text area. */
    Frame shortenedBy(double points) {
        return new Frame(paperWidth, paperHeight, left, top, right, bottom - points);
    }
}
