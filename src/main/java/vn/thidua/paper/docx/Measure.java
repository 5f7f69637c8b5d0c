package vn.thidua.paper.docx;

import java.util.List;
import vn.thidua.paper.layout.Typesetter;
import vn.thidua.paper.pdf.Face;
import vn.thidua.paper.pdf.FontSet;

/** Widths of text, so that drawn rules are as long as they must be. */
final class Measure {

    private final FontSet fonts;
    private final Typesetter typesetter;

    Measure(FontSet fonts) {
        this.fonts = fonts;
        typesetter = new Typesetter(fonts);
    }

    Typesetter typesetter() {
        return typesetter;
    }

    double width(String text, double size, boolean bold) {
        return fonts.width(Face.of(bold, false), size, text.replace('\u00A0', ' '));
    }

    /** Lines of about equal width. */
    List<String> balanced(String text, double size, boolean bold, double width) {
        return typesetter.balancedText(text, size, bold, width);
    }
}
