package vn.thidua.paper;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.thidua.paper.pdf.Face;
import vn.thidua.paper.pdf.FontSet;

/**
 * The serif that all papers are set in, checked at start: Liberation Serif as shipped, or the office's own copy of Times
 * New Roman from a folder. A font is never looked up on the machine; old versions lack Vietnamese letters.
 */
@Component
public class FontRegistry {

    private final FontSet fonts;
    private final Map<String, String> checksums;

    FontRegistry(@Value("${thidua.paper.fonts:}") String folder) {
        FontFiles files = folder.isBlank() ? FontFiles.shipped() : FontFiles.in(folder.strip());
        Map<Face, TrueTypeFont> parsed = new EnumMap<>(Face.class);
        Map<String, String> sums = new TreeMap<>();
        for (Face face : Face.values()) {
            FontFiles.Source source = files.of(face);
            byte[] bytes = source.read();
            parsed.put(face, FontCheck.requireUsable(source.name(), bytes));
            sums.put(face.name().toLowerCase(Locale.ROOT), Sha256.of(bytes));
        }
        fonts = new FontSet(parsed);
        checksums = Collections.unmodifiableMap(sums);
    }

    /** SHA-256 of each face's file: {@code regular}, {@code bold}, {@code italic}, {@code bold_italic}. */
    public Map<String, String> checksums() {
        return checksums;
    }

    /** The letters of a text that cannot be printed, each once; empty for all usual text. */
    public String unprintable(String text) {
        StringBuilder missing = new StringBuilder();
        PaperText.clean(text)
                .codePoints()
                .filter(letter -> !fonts.prints(Face.REGULAR, letter))
                .distinct()
                .forEach(missing::appendCodePoint);
        return missing.toString();
    }

    FontSet fonts() {
        return fonts;
    }
}
