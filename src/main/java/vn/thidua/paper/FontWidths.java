package vn.thidua.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import vn.thidua.paper.pdf.VietnameseLetters;

/** Whether a font's letters are as wide as the shipped ones, so that no line or page ends elsewhere. */
final class FontWidths {

    /** Two units of a font of 2048 to the em. */
    private static final double TOLERANCE = 2 / 2048d;

    private static final int NAMED = 12;

    private FontWidths() {}

    static void requireLike(TrueTypeFont shipped, String file, TrueTypeFont font) {
        try {
            List<String> different = different(shipped, font);
            if (!different.isEmpty()) {
                String some = String.join(" ", different.subList(0, Math.min(NAMED, different.size())));
                throw new FontUnusable(
                        "Phông chữ %s có độ rộng chữ khác Times New Roman nên dòng và trang sẽ ngắt ở chỗ khác (%d ký tự: %s)."
                                .formatted(file, different.size(), some));
            }
        } catch (IOException unreadable) {
            throw new FontUnusable("Tệp phông chữ %s hỏng hoặc không phải phông TrueType.".formatted(file), unreadable);
        }
    }

    private static List<String> different(TrueTypeFont shipped, TrueTypeFont font) throws IOException {
        List<String> different = new ArrayList<>();
        for (int letter : VietnameseLetters.all().codePoints().distinct().toArray()) {
            if (Math.abs(advance(shipped, letter) - advance(font, letter)) > TOLERANCE) {
                different.add(Character.toString(letter));
            }
        }
        return different;
    }

    /** In ems. */
    private static double advance(TrueTypeFont font, int letter) throws IOException {
        CmapLookup letters = font.getUnicodeCmapLookup();
        return font.getAdvanceWidth(letters.getGlyphId(letter)) / (double) font.getUnitsPerEm();
    }
}
