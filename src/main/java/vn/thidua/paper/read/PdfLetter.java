package vn.thidua.paper.read;

import java.util.Locale;

/** One printed sign, in millimetres and points. */
record PdfLetter(String text, double left, double right, double baseline, double size, PdfFace face, int colour) {

    static final double MM_PER_POINT = 25.4 / 72;

    boolean isBlank() {
        return text.isBlank();
    }

    /** A mark that stands alone and belongs to the letter before. */
    boolean isLooseMark() {
        return !text.isEmpty()
                && text.codePoints().allMatch(sign -> Character.getType(sign) == Character.NON_SPACING_MARK);
    }

    /** The width of a capital M at this size. */
    double em() {
        return size * MM_PER_POINT;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s@%.1f,%.1f", text, left, baseline);
    }
}
