package vn.thidua.paper.read;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** Tells a font's face by its name first, since descriptors are often filled in carelessly. */
final class FaceReader {

    private static final float SEMIBOLD = 600;

    private final Map<PDFont, PdfFace> known = new IdentityHashMap<>();

    PdfFace faceOf(PDFont font) {
        return known.computeIfAbsent(font, FaceReader::read);
    }

    private static PdfFace read(PDFont font) {
        String name = Objects.requireNonNullElse(font.getName(), "").replaceFirst("^[A-Z]{6}\\+", "");
        String plain = name.toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean bold = plain.matches(".*(bold|black|heavy|demi).*")
                || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= SEMIBOLD);
        boolean italic = plain.matches(".*(italic|oblique|kursiv).*")
                || descriptor != null && (descriptor.isItalic() || descriptor.getItalicAngle() != 0);
        return new PdfFace(name, bold, italic, font.isEmbedded());
    }
}
