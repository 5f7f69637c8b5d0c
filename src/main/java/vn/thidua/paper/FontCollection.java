package vn.thidua.paper;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.NamingTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import vn.thidua.paper.pdf.Face;

/** Several fonts in one file ({@code .ttc}), taken apart into font files of their own. */
final class FontCollection {

    private static final int FIRST_OFFSET = 12;
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;

    private FontCollection() {}

    static boolean isCollection(byte[] file) {
        return file.length > FIRST_OFFSET && new String(file, 0, 4, StandardCharsets.US_ASCII).equals("ttcf");
    }

    /** The member with the face's style, or the file itself where it holds a single font. */
    static byte[] face(String name, byte[] file, Face face) throws IOException {
        if (!isCollection(file)) {
            return file;
        }
        for (byte[] member : members(file)) {
            if (style(member).equals(styleOf(face))) {
                return member;
            }
        }
        throw new FontUnusable("Bộ phông chữ %s không có kiểu %s.".formatted(name, styleOf(face)));
    }

    static List<byte[]> members(byte[] file) {
        ByteBuffer buffer = ByteBuffer.wrap(file);
        int count = buffer.getInt(8);
        List<byte[]> members = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            members.add(member(buffer, buffer.getInt(FIRST_OFFSET + 4 * i)));
        }
        return members;
    }

    /** The member's directory, then its tables one behind the other. */
    private static byte[] member(ByteBuffer file, int directory) {
        int tables = file.getShort(directory + 4);
        int size = DIRECTORY + ENTRY * tables;
        for (int i = 0; i < tables; i++) {
            size += padded(file.getInt(directory + DIRECTORY + ENTRY * i + 12));
        }
        ByteBuffer font = ByteBuffer.allocate(size);
        font.put(0, file, directory, DIRECTORY + ENTRY * tables);
        int at = DIRECTORY + ENTRY * tables;
        for (int i = 0; i < tables; i++) {
            int entry = DIRECTORY + ENTRY * i;
            int length = file.getInt(directory + entry + 12);
            font.put(at, file, file.getInt(directory + entry + 8), length);
            font.putInt(entry + 8, at);
            at += padded(length);
        }
        return font.array();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static String style(byte[] member) throws IOException {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(member))) {
            NamingTable names = font.getNaming();
            String style = names == null ? null : names.getFontSubFamily();
            return style == null ? "" : style;
        }
    }

    private static String styleOf(Face face) {
        return switch (face) {
            case REGULAR -> "Regular";
            case BOLD -> "Bold";
            case ITALIC -> "Italic";
            case BOLD_ITALIC -> "Bold Italic";
        };
    }
}
