package vn.thidua.paper.docx;

import vn.thidua.paper.pdf.Mm;

/** Twentieths of a point, the length of word processors. */
final class Twips {

    private Twips() {}

    static int mm(double millimetres) {
        return pt(Mm.pt(millimetres));
    }

    /** Never a fraction less, so that a margin stays inside its range. */
    static int atLeastMm(double millimetres) {
        return (int) Math.ceil(Mm.pt(millimetres) * 20);
    }

    static int pt(double points) {
        return (int) Math.round(points * 20);
    }
}
