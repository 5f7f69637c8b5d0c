package vn.thidua.paper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Fonts that must be refused, made from the shipped one. */
final class FontTestData {

    private static final String SHIPPED = "/com/mpobjects/jasperreports/fonts/liberation/LiberationSerif-Regular.ttf";
    private static final int RIGHTS_IN_OS2 = 8;

    private FontTestData() {}

    /** The Latin alphabet only, as old fonts have it. */
    static Path withoutVietnamese(Path folder) throws IOException {
        try (InputStream shipped = FontTestData.class.getResourceAsStream(SHIPPED)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(shipped.readAllBytes()));
            TTFSubsetter subsetter = new TTFSubsetter(
                    font,
                    List.of(
                            "head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "cmap", "OS/2",
                            "name", "post"));
            for (char letter = 0; letter < 256; letter++) {
                subsetter.add(letter);
            }
            Path file = folder.resolve("old.bin");
            try (var out = Files.newOutputStream(file)) {
                subsetter.writeToStream(out);
            }
            return file;
        }
    }

    /** The same font with other embedding rights in its OS/2 table. */
    static byte[] withRights(byte[] font, int rights) {
        ByteBuffer buffer = ByteBuffer.wrap(font);
        int tables = buffer.getShort(4);
        for (int i = 0; i < tables; i++) {
            int entry = 12 + 16 * i;
            String name = new String(font, entry, 4, StandardCharsets.US_ASCII);
            if (name.equals("OS/2")) {
                buffer.putShort(buffer.getInt(entry + 8) + RIGHTS_IN_OS2, (short) rights);
            }
        }
        return font;
    }
}
