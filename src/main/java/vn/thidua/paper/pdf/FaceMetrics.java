package vn.thidua.paper.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Advances of one face, read once; the font itself is shared by all documents. */
final class FaceMetrics {

    private static final int PLANE = 65_536;
    private static final int MISSING = -1;

    private final TrueTypeFont font;
    private final int[] advances = new int[PLANE];

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
