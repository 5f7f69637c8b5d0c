package vn.thidua.paper.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.read.PdfLine;

/** Tells the text area from the edges that most rows share. */
final class FrameFinder {

    private static final double BIN_MM = 0.5;
    private static final double FULL_MM = 1;
    private static final int ROWS_NEEDED = 3;
    private static final double LONG_MM = 100;
    private static final Range INDENT_MM = new Range(8, 14);

    private FrameFinder() {}

    /** @param recipients begin at the left edge too, which helps where the text is short */
    static Frame of(List<Row> rows, @Nullable PdfLine recipients) {
        List<Row> whole = rows.stream().filter(Row::isWhole).toList();
        double widest = whole.stream().mapToDouble(Row::right).max().orElse(0);
        boolean justified =
                whole.stream().filter(row -> widest - row.right() < FULL_MM).count() >= ROWS_NEEDED;
        return new Frame(left(whole, recipients), justified ? widest : Math.max(widest, usualRight()), justified);
    }

    /** The leftmost edge that rows share, unless it is the indent of paragraphs that have only one row. */
    private static double left(List<Row> rows, @Nullable PdfLine recipients) {
        double shared = shared(rows).orElse(Annex1.LEFT_MM.from());
        return Stream.concat(
                        rows.stream().map(Row::left),
                        Stream.ofNullable(recipients).map(PdfLine::left))
                .filter(left -> INDENT_MM.holds(shared - left, 0))
                .min(Comparator.naturalOrder())
                .orElse(shared);
    }

    private static Optional<Double> shared(List<Row> rows) {
        Map<Long, List<Row>> bins = rows.stream()
                .filter(row -> row.width() > LONG_MM / 2)
                .collect(Collectors.groupingBy(
                        row -> Math.round(row.left() / BIN_MM), TreeMap::new, Collectors.toList()));
        return bins.values().stream()
                .filter(bin -> bin.size() >= ROWS_NEEDED && bin.size() * 20 >= rows.size())
                .findFirst()
                .or(() -> bins.values().stream().findFirst())
                .map(bin -> bin.stream().mapToDouble(Row::left).min().orElseThrow());
    }

    private static double usualRight() {
        return Annex1.PAPER_WIDTH_MM - Annex1.RIGHT_MM.from();
    }
}
