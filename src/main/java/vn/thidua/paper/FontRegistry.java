package vn.thidua.paper;

import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
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

    /** What becomes of a start whose own fonts are refused. */
    enum WhenRefused {
        STOP,
        SHIPPED
    }

    private final FontSet fonts;
    private final Map<String, String> checksums;
    private final String note;

    @Autowired
    FontRegistry(
            @Value("${thidua.paper.fonts:}") String folder,
            @Value("${thidua.paper.fonts-refused:stop}") WhenRefused whenRefused) {
        FontLoading loaded = folder.isBlank()
                ? FontLoading.shipped()
                : FontLoading.ofOffice(folder.strip(), whenRefused == WhenRefused.SHIPPED);
        fonts = new FontSet(loaded.faces());
        checksums = loaded.checksums();
        note = loaded.note();
    }

    FontRegistry(String folder) {
        this(folder, WhenRefused.STOP);
    }

    /** Which fonts are used, where that is not the shipped ones or not what was configured; else empty. */
    public String note() {
        return note;
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
