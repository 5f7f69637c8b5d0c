package vn.thidua.paper.layout;

import java.util.Arrays;
import java.util.List;
import vn.thidua.paper.RichText;
import vn.thidua.paper.Table;

/**
 * Widths of a table's columns: by their weights, but none narrower than its longest word; the type is made smaller
 * before a word is cut.
 */
public record ColumnWidths(List<Double> widths, double size) {

    public static ColumnWidths of(Typesetter typesetter, Table table, double width) {
        return of(typesetter, table, width, Decree30.TABLE);
    }

    /** @param largest size of the type where every word fits */
    static ColumnWidths of(Typesetter typesetter, Table table, double width, double largest) {
        double size = largest;
        double[] least = least(typesetter, table, size);
        while (sum(least) > width && size > Decree30.TABLE_SMALLEST) {
            size -= 1;
            least = least(typesetter, table, size);
        }
        double[] widths = sum(least) > width ? scaled(least, width) : shared(table, least, width);
        return new ColumnWidths(Arrays.stream(widths).boxed().toList(), size);
    }

    double left(int column) {
        return width(0, column);
    }

    double width(int column, int span) {
        double width = 0;
        for (int i = column; i < column + span; i++) {
            width += widths.get(i);
        }
        return width;
    }

    /** What each column needs for its longest word. */
    private static double[] least(Typesetter typesetter, Table table, double size) {
        double[] least = new double[table.columns().size()];
        for (int i = 0; i < least.length; i++) {
            RichText heading = RichText.of(table.columns().get(i).heading());
            widen(least, i, typesetter.words(heading, Style.bold(size)));
        }
        for (Table.Row row : table.rows()) {
            int column = 0;
            for (Table.Cell cell : row.cells()) {
                if (cell.span() == 1) {
                    widen(least, column, typesetter.words(cell.text(), Style.plain(size)));
                }
                column += cell.span();
            }
        }
        return least;
    }

    private static void widen(double[] least, int column, List<Word> words) {
        double longest = words.stream().mapToDouble(Word::width).max().orElse(0);
        least[column] = Math.max(least[column], longest + 2 * Decree30.CELL_PADDING_X_PT + 0.1);
    }

    /** Columns that need more than their share get it; the others divide the rest by weight. */
    private static double[] shared(Table table, double[] least, double width) {
        double[] widths = new double[least.length];
        boolean[] fixed = new boolean[least.length];
        boolean changed = true;
        while (changed) {
            changed = false;
            double perWeight = perWeight(table, widths, fixed, width);
            for (int i = 0; i < widths.length; i++) {
                double share = table.columns().get(i).weight() * perWeight;
                if (!fixed[i] && share < least[i]) {
                    widths[i] = least[i];
                    fixed[i] = true;
                    changed = true;
                } else if (!fixed[i]) {
                    widths[i] = share;
                }
            }
        }
        return widths;
    }

    private static double perWeight(Table table, double[] widths, boolean[] fixed, double width) {
        double rest = width;
        double weights = 0;
        for (int i = 0; i < widths.length; i++) {
            rest -= fixed[i] ? widths[i] : 0;
            weights += fixed[i] ? 0 : table.columns().get(i).weight();
        }
        return weights == 0 ? 0 : rest / weights;
    }

    private static double[] scaled(double[] least, double width) {
        double factor = width / sum(least);
        return Arrays.stream(least).map(each -> each * factor).toArray();
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }
}
