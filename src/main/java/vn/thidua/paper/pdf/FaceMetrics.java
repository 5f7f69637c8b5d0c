package vn.thidua.paper.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Advances of one face, read once; the font itself is shared by all documents. */
final class FaceMetrics {

    private static final int PLANE = 65_536;
    private static final int MISSING = -1;
    private static final List<String> TABLES = List.of(
            "head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "cmap", "OS/2", "name", "post");

    private final TrueTypeFont font;
    private final int[] advances = new int[PLANE];
    private byte[] reduced = {};

    FaceMetrics(TrueTypeFont font) {
        this.font = font;
        try {
            read();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    TrueTypeFont font() {
        return font;
    }

    /** Made when first asked for. */
    synchronized byte[] vietnameseOnly() {
        if (reduced.length == 0) {
            try {
                TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
                VietnameseLetters.all().codePoints().forEach(subsetter::add);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                subsetter.writeToStream(bytes);
                reduced = bytes.toByteArray();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return reduced;
    }

    boolean prints(int letter) {
        return letter < PLANE && advances[letter] != MISSING;
    }

    /** In thousandths of the size, rounded as the file's own width table, so that edges meet exactly. */
    int advance(int letter) {
        return prints(letter) ? advances[letter] : 0;
    }

    private void read() throws IOException {
        CmapLookup letters = font.getUnicodeCmapLookup();
        double scale = 1000d / font.getUnitsPerEm();
        for (int letter = 0; letter < PLANE; letter++) {
            int glyph = letters.getGlyphId(letter);
            advances[letter] = glyph == 0 ? MISSING : (int) Math.round(font.getAdvanceWidth(glyph) * scale);
        }
    }
}
