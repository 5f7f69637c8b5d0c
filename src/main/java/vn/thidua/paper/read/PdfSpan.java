package vn.thidua.paper.read;

/**
 * Letters of one line that look alike.
 *
 * @param size in points
 * @param colour as 0xRRGGBB
 */
public record PdfSpan(String text, PdfFace face, double size, int colour, double left) {

    private static final double SAME_SIZE = 0.05;

    boolean looksLike(PdfLetter letter) {
        return face.equals(letter.face()) && colour == letter.colour() && Math.abs(size - letter.size()) < SAME_SIZE;
    }

    /** How many letters it prints, blanks left out. */
    public int letters() {
        return (int) text.codePoints()
                .filter(letter -> !Character.isWhitespace(letter))
                .count();
    }
}
