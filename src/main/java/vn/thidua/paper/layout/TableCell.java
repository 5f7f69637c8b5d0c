package vn.thidua.paper.layout;

import java.util.List;

/** A measured cell: its lines, their box, and its own left edge and width. */
record TableCell(List<Line> lines, TextBox box, double x, double width) {

    double textHeight() {
        return lines.size() * Decree30.lineHeight(box.size());
    }
}
