package vn.thidua.paper.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.RichText;
import vn.thidua.paper.Table;
import vn.thidua.paper.pdf.Tag;

/** A ruled table, cut between rows, with its head on every page. */
final class TableLayout {

    private final Typesetter typesetter;
    private final Frame frame;
    private final Tag table;

    TableLayout(Typesetter typesetter, Frame frame, Tag table) {
        this.typesetter = typesetter;
        this.frame = frame;
        this.table = table;
    }

    void addTo(Flow flow, Table content, double before) {
        ColumnWidths columns = ColumnWidths.of(typesetter, content, frame.width());
        Strip head = head(content, columns, table.child("TR"));
        Strip repeated = head(content, columns, null);
        flow.add(Strip.of(before, head.height(), head.painter()).keptWithNext());
        for (Table.Row row : content.rows()) {
            addRow(flow, row(content, row, columns), repeated, row.cells().size() == 1);
        }
    }

    private void addRow(Flow flow, TableRow row, Strip repeated, boolean group) {
        double tall = frame.height() / 3;
        if (row.height() <= tall) {
            Strip strip = Strip.of(0, row.height(), row::paint).under(repeated);
            flow.add(group ? strip.keptWithNext() : strip);
            return;
        }
        for (Strip slice : row.slices()) {
            flow.add(slice.under(repeated));
        }
    }

    /** @param row null for a repetition, which belongs to the page and not to the document */
    private Strip head(Table content, ColumnWidths columns, @Nullable Tag row) {
        Style style = Style.bold(columns.size());
        List<TableCell> cells = new ArrayList<>();
        for (int i = 0; i < content.columns().size(); i++) {
            Tag tag = row == null ? null : row.child("TH").attribute("Table", "Scope", "Column");
            RichText text = RichText.of(content.columns().get(i).heading());
            cells.add(cell(text, style, columns, i, 1, TextBox.Setting.CENTRED, tag));
        }
        TableRow drawn = new TableRow(cells);
        return Strip.of(0, drawn.height(), drawn::paint);
    }

    private TableRow row(Table content, Table.Row row, ColumnWidths columns) {
        Tag tag = table.child("TR");
        Style style = Style.plain(columns.size());
        List<TableCell> cells = new ArrayList<>();
        int column = 0;
        for (Table.Cell cell : row.cells()) {
            Tag owner = tag.child("TD");
            if (cell.span() > 1) {
                owner.attribute("Table", "ColSpan", cell.span());
            }
            TextBox.Setting setting = setting(content.columns().get(column), cell);
            cells.add(cell(cell.text(), style, columns, column, cell.span(), setting, owner));
            column += cell.span();
        }
        return new TableRow(cells);
    }

    private TableCell cell(
            RichText text,
            Style style,
            ColumnWidths columns,
            int column,
            int span,
            TextBox.Setting setting,
            @Nullable Tag tag) {
        double width = columns.width(column, span);
        double x = frame.left() + columns.left(column);
        TextBox box = TextBox.of(
                x + Decree30.CELL_PADDING_X_PT, width - 2 * Decree30.CELL_PADDING_X_PT, style.size(), setting, tag);
        return new TableCell(typesetter.lines(text, style, box.width()), box, x, width);
    }

    private static TextBox.Setting setting(Table.Column column, Table.Cell cell) {
        if (cell.span() > 1) {
            return TextBox.Setting.LEFT;
        }
        return switch (column.align()) {
            case LEFT -> TextBox.Setting.LEFT;
            case CENTRE -> TextBox.Setting.CENTRED;
            case RIGHT -> TextBox.Setting.RIGHT;
        };
    }
}
