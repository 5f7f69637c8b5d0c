package vn.thidua.paper.layout;

import vn.thidua.paper.pdf.Mm;
import vn.thidua.paper.pdf.PageCanvas;

/**
 * The picture's place in the middle of the free room between a title and a name.
 *
 * @param centre of the column
 * @param foot of the last title's letters
 * @param head of the name's letters
 */
record SigningRoom(double centre, double foot, double head) {

    private static final double WIDTH = Mm.pt(Decree30.SIGNATURE_WIDTH_MM);
    private static final double HEIGHT = Mm.pt(Decree30.SIGNATURE_HEIGHT_MM);

    static SigningRoom between(double centre, double titleBaseline, double nameBaseline, double size) {
        return new SigningRoom(
                centre, titleBaseline + size * Decree30.DESCENT, nameBaseline - size * Decree30.CAPITAL_HEIGHT);
    }

    void reserve(PageCanvas canvas, double top) {
        double y = top + (foot + head - HEIGHT) / 2;
        canvas.reserve(centre - WIDTH / 2, y, WIDTH, HEIGHT);
    }
}
