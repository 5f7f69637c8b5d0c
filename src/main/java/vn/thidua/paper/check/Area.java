package vn.thidua.paper.check;

import vn.thidua.paper.read.PdfLine;

/** A part of one page, in millimetres. */
record Area(int page, double left, double top, double right, double bottom) {

    boolean holds(PdfLine line) {
        double middle = (line.top() + line.baseline()) / 2;
        return line.page() == page && middle > top && middle < bottom && line.centre() > left && line.centre() < right;
    }
}
