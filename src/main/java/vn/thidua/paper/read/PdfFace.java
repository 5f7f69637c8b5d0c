package vn.thidua.paper.read;

/**
 * A face of a font.
 *
 * @param name as the file gives it, without the mark of a subset
 */
public record PdfFace(String name, boolean bold, boolean italic, boolean embedded) {

    PdfFace slanted() {
        return new PdfFace(name, bold, true, embedded);
    }

    PdfFace thickened() {
        return new PdfFace(name, true, italic, embedded);
    }
}
