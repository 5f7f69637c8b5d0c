package vn.thidua.paper;

import java.util.ArrayList;
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

    private static final String LABEL = "Phụ lục";

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

    /** {@code Phụ lục}, with a Roman numeral where there are several; empty for a list. One for each annex. */
    public static List<String> labels(List<Annex> annexes) {
        long several = annexes.stream().filter(Annex::numbered).count();
        List<String> labels = new ArrayList<>();
        int number = 0;
        for (Annex annex : annexes) {
            if (!annex.numbered()) {
                labels.add("");
            } else {
                number++;
                labels.add(several == 1 ? LABEL : LABEL + " " + Numerals.roman(number));
            }
        }
        return labels;
    }

    public Annex inLandscape() {
        return new Annex(numbered, title, attachedTo, Orientation.LANDSCAPE, body);
    }
}
