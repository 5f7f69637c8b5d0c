package vn.thidua.shared.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Problem;

/**
 * What came back in a {@link FormSheet}.
 *
 * @param codes as they were written into it, empty when the file is not ours
 * @param lines those with anything in them
 */
public record FilledSheet(Map<String, String> codes, List<Line> lines) {

    /**
     * @param number as Excel counts, from 1
     * @param cells in the order of the headings that were asked for
     */
    public record Line(int number, List<Cell> cells) {}

    /**
     * @param text what stands there, empty for nothing; a number without its format
     * @param day when it is a date
     * @param fault why it cannot be used, whatever it says
     */
    public record Cell(String text, @Nullable LocalDate day, @Nullable Problem fault) {

        static final Cell EMPTY = new Cell("", null, null);

        static Cell of(String text) {
            return new Cell(text, null, null);
        }

        boolean isEmpty() {
            return text.isEmpty() && fault == null;
        }
    }

    public FilledSheet {
        codes = Map.copyOf(codes);
        lines = List.copyOf(lines);
    }
}
