package vn.thidua.paper.layout;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.paper.pdf.PageCanvas;

/** A measured row: drawn whole, or line by line where it is too tall to be moved as one. */
record TableRow(List<TableCell> cells) {

    private static final double PADDING = Decree30.CELL_PADDING_Y_PT;

    TableRow {
        cells = List.copyOf(cells);
    }

    double height() {
        return cells.stream().mapToDouble(TableCell::textHeight).max().orElse(0) + 2 * PADDING;
    }

    void paint(PageCanvas canvas, double top) {
        double height = height();
        for (TableCell cell : cells) {
            double y = top + (height - cell.textHeight()) / 2;
            for (Line line : cell.lines()) {
                paintLine(canvas, cell, line, y);
                y += lineHeight();
            }
        }
        horizontal(canvas, top);
        horizontal(canvas, top + height);
        verticals(canvas, top, top + height);
    }

    /** One strip for each line; the frame is closed where a page ends in between. */
    List<Strip> slices() {
        int count = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
        List<Strip> slices = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Strip slice = slice(i, i == 0, i == count - 1);
            boolean alone = i == 0 || i == count - 2;
            slices.add(alone && i < count - 1 ? slice.keptWithNext() : slice);
        }
        return slices;
    }

    private Strip slice(int index, boolean first, boolean last) {
        double above = first ? PADDING : 0;
        double height = above + lineHeight() + (last ? PADDING : 0);
        Strip.Painter painter = (canvas, top) -> {
            for (TableCell cell : cells) {
                if (index < cell.lines().size()) {
                    paintLine(canvas, cell, cell.lines().get(index), top + above);
                }
            }
            verticals(canvas, top, top + height);
            if (first) {
                horizontal(canvas, top);
            }
            if (last) {
                horizontal(canvas, top + height);
            }
        };
        return Strip.of(0, height, painter).closedBy(this::horizontal);
    }

    private static void paintLine(PageCanvas canvas, TableCell cell, Line line, double top) {
        TextBox box = cell.box();
        LinePainter.paint(canvas, line, box, top + box.size() * Decree30.ASCENT);
    }

    private void horizontal(PageCanvas canvas, double y) {
        TableCell last = cells.get(cells.size() - 1);
        canvas.rule(cells.get(0).x(), y, last.x() + last.width(), y, Decree30.TABLE_LINE_PT);
    }

    private void verticals(PageCanvas canvas, double top, double bottom) {
        for (TableCell cell : cells) {
            canvas.rule(cell.x(), top, cell.x(), bottom, Decree30.TABLE_LINE_PT);
        }
        TableCell last = cells.get(cells.size() - 1);
        double right = last.x() + last.width();
        canvas.rule(right, top, right, bottom, Decree30.TABLE_LINE_PT);
    }

    private double lineHeight() {
        return Decree30.lineHeight(cells.get(0).box().size());
    }
}
