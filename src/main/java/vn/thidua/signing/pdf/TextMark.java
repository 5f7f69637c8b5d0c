package vn.thidua.signing.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import vn.thidua.signing.Place;

/** The text of a seal without a picture: its letters and the room it takes. */
final class TextMark {

    static final float SIZE = 10;

    private static final String FONT = "/com/mpobjects/jasperreports/fonts/liberation/LiberationSerif-Regular.ttf";
    private static final double PAGE_WIDTH_MM = 210;
    private static final double RIGHT_MARGIN_MM = 15;
    private static final double TOP_MM = 8;
    private static final double POINT_MM = 25.4 / 72;

    private TextMark() {}

    static Place place(String text) {
        List<String> lines = text.lines().toList();
        double width = lines.stream().mapToDouble(TextMark::width).max().orElse(1) + 1;
        double height = lines.size() * SIZE * 1.3 * POINT_MM;
        return new Place(1, PAGE_WIDTH_MM - RIGHT_MARGIN_MM - width, TOP_MM, width, height);
    }

    private static double width(String line) {
        try (TrueTypeFont font = parsed()) {
            double units = 0;
            for (int letter : line.codePoints().toArray()) {
                units += font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(letter));
            }
            return units / font.getUnitsPerEm() * SIZE * POINT_MM;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only the letters of the text: each signature would otherwise carry the whole font. */
    static byte[] font(String text) {
        try (TrueTypeFont font = parsed();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            TTFSubsetter subset = new TTFSubsetter(
                    font,
                    Arrays.asList(
                            "head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "OS/2", "name",
                            "post", "cmap"));
            text.codePoints().filter(letter -> letter != '\n').forEach(subset::add);
            subset.add(' ');
            subset.writeToStream(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont parsed() throws IOException {
        try (InputStream stream = TextMark.class.getResourceAsStream(FONT)) {
            if (stream == null) {
                throw new IOException("Not on the class path: " + FONT);
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(new ByteArrayInputStream(stream.readAllBytes())));
        }
    }
}
