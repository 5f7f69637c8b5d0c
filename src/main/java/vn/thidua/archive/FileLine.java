package vn.thidua.archive;

import java.util.ArrayList;
import java.util.List;

/** One line of the list of a file's documents. */
public record FileLine(int ordinal, String date, String type, String code, String subject, String organ, int pages) {

    static List<FileLine> of(FileContents contents) {
        List<FileLine> lines = new ArrayList<>();
        for (Entry entry : contents.entries()) {
            lines.add(new FileLine(
                    lines.size() + 1,
                    entry.text(Field.ISSUED_DATE),
                    entry.text(Field.TYPE_NAME),
                    code(entry),
                    entry.text(Field.SUBJECT),
                    entry.text(Field.ORGAN_NAME),
                    entry.pages()));
        }
        return lines;
    }

    private static String code(Entry entry) {
        String number = entry.text(Field.CODE_NUMBER);
        return number.isEmpty() ? entry.text(Field.CODE_NOTATION) : number + "/" + entry.text(Field.CODE_NOTATION);
    }
}
