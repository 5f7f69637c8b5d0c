package vn.thidua.paper;

import vn.thidua.paper.pdf.Mm;
import vn.thidua.paper.pdf.Reserved;

/**
 * Where a signature's picture belongs, between title and name; a seal over its left third stays on the page.
 *
 * @param page counted from 1
 * @param leftMm from the page's upper left corner, as {@code topMm}
 */
public record SignaturePlace(int page, double leftMm, double topMm, double widthMm, double heightMm) {

    static SignaturePlace of(Reserved place) {
        return new SignaturePlace(
                place.page(), Mm.of(place.left()), Mm.of(place.top()), Mm.of(place.width()), Mm.of(place.height()));
    }
}
