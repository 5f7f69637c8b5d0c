package vn.thidua.paper;

import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.pdf.VietnameseLetters;

/** Whether a font file prints Vietnamese and may be embedded. */
final class FontCheck {

    private FontCheck() {}

    static TrueTypeFont requireUsable(String file, byte[] bytes) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            // The ligature worker of PDFBox takes nine tenths of the time, and Vietnamese in NFC needs no substitution.
            font.setEnableGsub(false);
            requireEmbeddable(file, font.getOS2Windows());
            requireLetters(file, font.getUnicodeCmapLookup());
            return font;
        } catch (IOException | RuntimeException failure) {
            if (failure instanceof FontUnusable known) {
                throw known;
            }
            throw new FontUnusable("Tệp phông chữ %s hỏng hoặc không phải phông TrueType.".formatted(file), failure);
        }
    }

    private static void requireEmbeddable(String file, @Nullable OS2WindowsMetricsTable table) {
        int rights = table == null ? 0 : table.getFsType();
        int forbidden = OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING | OS2WindowsMetricsTable.FSTYPE_BITMAP_ONLY;
        boolean restricted = (rights & 0x000F) == OS2WindowsMetricsTable.FSTYPE_RESTRICTED;
        if (restricted || (rights & forbidden) != 0) {
            throw new FontUnusable("Phông chữ %s không cho phép nhúng vào văn bản.".formatted(file));
        }
    }

    private static void requireLetters(String file, CmapLookup letters) {
        String missing = VietnameseLetters.all()
                .codePoints()
                .filter(letter -> letters.getGlyphId(letter) == 0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" "));
        if (!missing.isEmpty()) {
            throw new FontUnusable("Phông chữ %s thiếu các ký tự tiếng Việt: %s.".formatted(file, missing));
        }
    }
}
