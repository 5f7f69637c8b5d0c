package vn.thidua.paper.check;

import java.util.List;
import java.util.stream.Collectors;

/** Rows that belong together: a paragraph, a title of several lines, an entry of a list. */
record Passage(List<Row> rows) {

    Passage {
        rows = List.copyOf(rows);
    }

    Row first() {
        return rows.get(0);
    }

    Row last() {
        return rows.get(rows.size() - 1);
    }

    String text() {
        return Letters.collapsed(rows.stream().map(Row::text).collect(Collectors.joining(" ")));
    }

    double widest() {
        return rows.stream().mapToDouble(Row::width).max().orElse(0);
    }
}
