package vn.thidua.paper;

import java.text.Normalizer;
import java.util.List;

/** Text as it enters the model: NFC, one kind of blank, nothing invisible. */
final class PaperText {

    private PaperText() {}

    /** Keeps outer blanks, so that runs can be joined. */
    static String clean(String entered) {
        StringBuilder cleaned = new StringBuilder(entered.length());
        Normalizer.normalize(entered, Normalizer.Form.NFC).codePoints().forEach(letter -> append(cleaned, letter));
        return cleaned.toString();
    }

    static String line(String entered) {
        return clean(entered).strip();
    }

    static List<String> lines(List<String> entered) {
        return entered.stream().map(PaperText::line).toList();
    }

    /** A line that must not be empty; {@code what} names the component for the programmer. */
    static String required(String entered, String what) {
        String line = line(entered);
        if (line.isEmpty()) {
            throw new IllegalArgumentException(what + " must not be blank.");
        }
        return line;
    }

    /** Without the sentence mark at the end, for lists that set their own. */
    static String unpunctuated(String entered) {
        return line(entered).replaceAll("[\\s;.,]+$", "");
    }

    private static void append(StringBuilder cleaned, int letter) {
        switch (letter) {
            case 0x00AD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF -> {} // invisible, often pasted from web pages
            case 0x2010, 0x2011 -> cleaned.append('-');
            case 0xF0B7, 0xF0A7, 0x25CF, 0x25AA -> cleaned.append('•'); // bullets pasted from word processors
            case 0x202F, 0x2007 -> cleaned.append('\u00A0');
            default -> cleaned.appendCodePoint(isBlank(letter) ? ' ' : letter);
        }
    }

    private static boolean isBlank(int letter) {
        return letter != 0x00A0 && (Character.isISOControl(letter) || Character.isSpaceChar(letter));
    }
}
