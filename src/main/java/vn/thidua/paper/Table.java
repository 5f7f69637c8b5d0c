package vn.thidua.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A ruled table; its head is repeated on every page. */
public record Table(List<Column> columns, List<Row> rows) implements Block {

    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** @param weight width relative to the other columns */
    public record Column(String heading, double weight, Align align) {

        public Column {
            heading = PaperText.line(heading);
            if (!(weight > 0)) {
                throw new IllegalArgumentException("A column is wider than nothing.");
            }
        }
    }

    /** @param span how many columns the cell covers */
    public record Cell(RichText text, int span) {

        public Cell {
            if (span < 1) {
                throw new IllegalArgumentException("A cell covers at least one column.");
            }
        }
    }

    public record Row(List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        int width() {
            return cells.stream().mapToInt(Cell::span).sum();
        }
    }

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A table has columns.");
        }
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.width() != width)) {
            throw new IllegalArgumentException("Every row fills all %d columns.".formatted(width));
        }
    }

    public static Table of(Column... columns) {
        return new Table(List.of(columns), List.of());
    }

    public static Column left(String heading, double weight) {
        return new Column(heading, weight, Align.LEFT);
    }

    public static Column centre(String heading, double weight) {
        return new Column(heading, weight, Align.CENTRE);
    }

    public static Column right(String heading, double weight) {
        return new Column(heading, weight, Align.RIGHT);
    }

    public Table row(String... cells) {
        return row(Arrays.stream(cells).map(PaperText::line).map(RichText::of).toList());
    }

    public Table row(List<RichText> cells) {
        return with(new Row(cells.stream().map(text -> new Cell(text, 1)).toList()));
    }

    /** One bold line over the whole width, for instance {@code I. TẬP THỂ}; it stays with the row below. */
    public Table group(String text) {
        return with(new Row(List.of(new Cell(RichText.bold(PaperText.line(text)), columns.size()))));
    }

    public Table with(Row row) {
        List<Row> more = new ArrayList<>(rows);
        more.add(row);
        return new Table(columns, more);
    }

    public Table withRows(List<Row> more) {
        List<Row> all = new ArrayList<>(rows);
        all.addAll(more);
        return new Table(columns, all);
    }
}
