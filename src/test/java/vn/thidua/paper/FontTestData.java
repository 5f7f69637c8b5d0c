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

    /** The same font with the widths of all letters changed by the given units. */
    static byte[] withWidths(byte[] font, int more) {
        ByteBuffer buffer = ByteBuffer.wrap(font);
        int count = Short.toUnsignedInt(buffer.getShort(table(buffer, "hhea") + 34));
        int widths = table(buffer, "hmtx");
        for (int i = 0; i < count; i++) {
            buffer.putShort(widths + 4 * i, (short) (buffer.getShort(widths + 4 * i) + more));
        }
        return font;
    }

    /** Several fonts in one file, as the system's collections are. */
    static byte[] collectionOf(List<byte[]> fonts) {
        int size = 12
                + 4 * fonts.size()
                + fonts.stream().mapToInt(font -> font.length).sum();
        ByteBuffer collection = ByteBuffer.allocate(size);
        collection
                .put("ttcf".getBytes(StandardCharsets.US_ASCII))
                .putInt(0x00010000)
                .putInt(fonts.size());
        int at = 12 + 4 * fonts.size();
        for (byte[] font : fonts) {
            collection.putInt(at);
            collection.put(at, shifted(font, at));
            at += font.length;
        }
        return collection.array();
    }

    /** Tables are found from the collection's beginning. */
    private static byte[] shifted(byte[] font, int by) {
        ByteBuffer buffer = ByteBuffer.wrap(font.clone());
        for (int i = 0; i < buffer.getShort(4); i++) {
            int offset = 12 + 16 * i + 8;
            buffer.putInt(offset, buffer.getInt(offset) + by);
        }
        return buffer.array();
    }

    private static int table(ByteBuffer font, String wanted) {
        for (int i = 0; i < font.getShort(4); i++) {
            int entry = 12 + 16 * i;
            if (new String(font.array(), entry, 4, StandardCharsets.US_ASCII).equals(wanted)) {
                return font.getInt(entry + 8);
            }
        }
        throw new IllegalArgumentException("No table " + wanted);
    }

    /** The same font with other embedding rights in its OS/2 table. */
    static byte[] withRights(byte[] font, int rights) {
        ByteBuffer buffer = ByteBuffer.wrap(font);
        buffer.putShort(table(buffer, "OS/2") + RIGHTS_IN_OS2, (short) rights);
        return font;
    }
}
