package vn.thidua.paper.read;

/**
 * One page, its measures in millimetres as it is shown.
 *
 * @param unreadable how many signs no reader can tell, because the font does not say what they mean
 * @param invisible how many signs are there but not painted, as behind a scan
 */
public record PdfPage(int number, double width, double height, int signs, int unreadable, int invisible) {

    public boolean isLandscape() {
        return width > height;
    }
}
