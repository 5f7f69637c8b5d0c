package vn.thidua.paper;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An annex in the same file; its pages are counted by themselves.
 *
 * @param numbered whether {@code Phụ lục} (with its Roman numeral where there are several) stands above the title
 * @param title in capitals, for instance {@code DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN}
 * @param attachedTo {@code Kèm theo Quyết định số … ngày … của …}, brackets are set here; or null
 */
public record Annex(
        boolean numbered, String title, @Nullable String attachedTo, Orientation orientation, List<Block> body) {

    public enum Orientation {
        PORTRAIT,
        LANDSCAPE
    }

    public Annex {
        title = PaperText.required(title, "The annex's title").toUpperCase(Locale.ROOT);
        attachedTo = attachedTo == null ? null : PaperText.line(attachedTo).replaceAll("^\\(|\\)$", "");
        body = List.copyOf(body);
    }

    /** {@code Phụ lục I}. */
    public static Annex appendix(String title, @Nullable String attachedTo, List<Block> body) {
        return new Annex(true, title, attachedTo, Orientation.PORTRAIT, body);
    }

    /** A list that goes with a decision or a submission: no {@code Phụ lục} above its title. */
    public static Annex list(String title, @Nullable String attachedTo, List<Block> body) {
        return new Annex(false, title, attachedTo, Orientation.PORTRAIT, body);
    }

    public Annex inLandscape() {
        return new Annex(numbered, title, attachedTo, Orientation.LANDSCAPE, body);
    }
}
