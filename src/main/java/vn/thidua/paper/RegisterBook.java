package vn.thidua.paper;

import java.util.List;

/**
 * A register printed to be bound: a cover, then the table on A4 lying on its side (decree 30, annex IV).
 *
 * @param parentAgency the agency above, printed over the agency; may be empty
 * @param title {@code SỔ ĐĂNG KÝ VĂN BẢN ĐI}
 * @param coverLines year, first and last day and number, volume, one below the other
 * @param rows text of each cell, as many as there are columns
 * @param closing lines below the last row: how many documents, how many of them void
 */
public record RegisterBook(
        PaperIdentity identity,
        String parentAgency,
        String agency,
        String title,
        List<String> coverLines,
        List<Table.Column> columns,
        List<List<String>> rows,
        List<String> closing,
        boolean trial) {

    public RegisterBook {
        parentAgency = PaperText.line(parentAgency);
        agency = PaperText.required(agency, "The agency");
        title = PaperText.required(title, "The register's title");
        coverLines = lines(coverLines);
        columns = List.copyOf(columns);
        rows = rows.stream().map(RegisterBook::lines).toList();
        closing = lines(closing);
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("Every row fills all %d columns.".formatted(width));
        }
    }

    private static List<String> lines(List<String> texts) {
        return texts.stream().map(PaperText::line).toList();
    }
}
