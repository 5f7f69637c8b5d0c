package vn.thidua.paper;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TrueTypeFont;
import vn.thidua.paper.pdf.Face;

/**
 * The four faces, read and checked.
 *
 * @param checksums SHA-256 by face
 * @param note what the operator must know of them; empty for the shipped ones
 */
record FontLoading(Map<Face, TrueTypeFont> faces, Map<String, String> checksums, String note) {

    static FontLoading shipped() {
        return of(FontFiles.shipped(), "");
    }

    /** The office's own fonts, or, where they are refused and that is wanted, the shipped ones with the reason. */
    static FontLoading ofOffice(String folder, boolean shippedWhenRefused) {
        FontLoading shipped = shipped();
        try {
            FontLoading own =
                    of(FontFiles.in(folder), "Văn bản in bằng phông chữ của cơ quan, thư mục %s.".formatted(folder));
            own.faces.forEach((face, font) -> FontWidths.requireLike(shipped.face(face), nameOf(folder, face), font));
            return own;
        } catch (FontUnusable refused) {
            if (!shippedWhenRefused) {
                throw refused;
            }
            return new FontLoading(
                    shipped.faces,
                    shipped.checksums,
                    "Không dùng được phông chữ của cơ quan: %s Văn bản in bằng phông chữ đi kèm (Liberation Serif)."
                            .formatted(refused.getMessage()));
        }
    }

    private static FontLoading of(FontFiles files, String note) {
        Map<Face, TrueTypeFont> parsed = new EnumMap<>(Face.class);
        Map<String, String> sums = new TreeMap<>();
        for (Face face : Face.values()) {
            FontFiles.Source source = files.of(face);
            byte[] bytes = source.read();
            parsed.put(face, FontCheck.requireUsable(source.name(), bytes));
            sums.put(face.name().toLowerCase(Locale.ROOT), Sha256.of(bytes));
        }
        return new FontLoading(parsed, Collections.unmodifiableMap(sums), note);
    }

    private TrueTypeFont face(Face face) {
        TrueTypeFont font = faces.get(face);
        if (font == null) {
            throw new IllegalStateException("No face " + face);
        }
        return font;
    }

    private static String nameOf(String folder, Face face) {
        return FontFiles.in(folder).of(face).name();
    }
}
