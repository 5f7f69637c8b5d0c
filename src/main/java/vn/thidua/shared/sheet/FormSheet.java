package vn.thidua.shared.sheet;

import java.util.List;
import java.util.Map;

/**
 * A table that somebody fills in with Excel and sends back.
 *
 * @param notes lines under the title: what it is for, how to fill it in
 * @param codes what the file belongs to, kept where nobody types
 * @param rows what stands there already: text or whole numbers in the order of the columns, empty text for nothing
 * @param room how many rows the lists to choose from cover
 */
public record FormSheet(
        String name,
        String title,
        List<String> notes,
        Map<String, String> codes,
        List<Column> columns,
        List<List<Object>> rows,
        int room) {

    /**
     * @param width in letters
     * @param hint what a person reads on the heading, with an example
     * @param choices what may stand in the column, empty where anything may
     */
    public record Column(String heading, int width, String hint, List<String> choices) {

        public Column {
            choices = List.copyOf(choices);
        }
    }

    public FormSheet {
        notes = List.copyOf(notes);
        codes = Map.copyOf(codes);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
