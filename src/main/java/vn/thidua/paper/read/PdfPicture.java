package vn.thidua.paper.read;

/**
 * A picture on a page, in millimetres from the upper left corner.
 *
 * @param signed whether it belongs to a digital signature's field
 */
public record PdfPicture(int page, double left, double top, double right, double bottom, Tint tint, boolean signed) {

    /** What colour its ink has. */
    public enum Tint {
        BLUE,
        RED,
        BLACK,
        OTHER,
        /** Not looked at. */
        UNKNOWN
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    public double centre() {
        return (left + right) / 2;
    }
}
