package vn.thidua.shared.sheet;

import java.util.List;

/**
 * A list with a head, as an office opens it.
 *
 * @param name the sheet's name, at most 31 letters
 * @param title first line
 * @param mark where the list comes from: system, user and time
 * @param rows of cells: text, whole numbers or dates, in the order of the columns
 */
public record Sheet(String name, String title, String mark, List<Column> columns, List<List<Object>> rows) {

    /** @param width in letters */
    public record Column(String heading, int width) {}

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("Every row fills all %d columns.".formatted(width));
        }
    }
}
