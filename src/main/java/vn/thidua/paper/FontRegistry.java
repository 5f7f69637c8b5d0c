package vn.thidua.paper;

import java.util.EnumMap;
import java.util.Map;
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

    FontRegistry(@Value("${thidua.paper.fonts:}") String folder) {
        FontFiles files = folder.isBlank() ? FontFiles.shipped() : FontFiles.in(folder.strip());
        Map<Face, TrueTypeFont> parsed = new EnumMap<>(Face.class);
        for (Face face : Face.values()) {
            FontFiles.Source source = files.of(face);
            parsed.put(face, FontCheck.requireUsable(source.name(), source.read()));
        }
        fonts = new FontSet(parsed);
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
