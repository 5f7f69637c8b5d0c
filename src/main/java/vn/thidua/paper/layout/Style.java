package vn.thidua.paper.layout;

/** Size and ground style of a text; runs may add bold and italic to it. */
record Style(double size, boolean bold, boolean italic) {

    static Style plain(double size) {
        return new Style(size, false, false);
    }

    static Style bold(double size) {
        return new Style(size, true, false);
    }

    static Style italic(double size) {
        return new Style(size, false, true);
    }

    Style sized(double newSize) {
        return new Style(newSize, bold, italic);
    }

    double lineHeight() {
        return Decree30.lineHeight(size);
    }

    /** From a line's top to its baseline. */
    double ascent() {
        return size * Decree30.ASCENT;
    }
}
