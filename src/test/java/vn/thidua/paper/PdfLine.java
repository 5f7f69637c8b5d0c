package vn.thidua.paper;

/**
 * One line of text as it stands on paper, in millimetres from the upper left corner.
 *
 * @param page counted from 1
 * @param size in points, of the first letter
 * @param font name of the first letter's font
 */
public record PdfLine(int page, String text, double left, double right, double baseline, double size, String font) {

    public double centre() {
        return (left + right) / 2;
    }

    public double width() {
        return right - left;
    }

    public boolean isBold() {
        return font.contains("Bold");
    }

    public boolean isItalic() {
        return font.contains("Italic");
    }
}
