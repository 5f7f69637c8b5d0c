package vn.thidua.paper.check;

/**
 * The text area of the portrait pages.
 *
 * @param justified whether the lines reach the right edge, so that the edge is known and not only guessed
 */
record Frame(double left, double right, boolean justified) {

    double centre() {
        return (left + right) / 2;
    }

    double width() {
        return right - left;
    }
}
