package vn.thidua.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Vietnamese;

/**
 * All that a file holds, in time order.
 *
 * @param organId the ward's own mark
 * @param attachments what units uploaded for it
 */
record FileContents(ArchiveFile file, String organId, String agency, List<Entry> entries, List<Part> attachments) {

    FileContents {
        entries = List.copyOf(entries);
        attachments = List.copyOf(attachments);
    }

    int pages() {
        return entries.stream().mapToInt(Entry::pages).sum();
    }

    List<Value> values() {
        return List.of(
                new Value(Field.TITLE, file.title()),
                new Value(Field.MAINTENANCE, file.maintenance()),
                new Value(Field.RIGHTS, file.rights()),
                new Value(Field.CREATOR, file.creator()),
                new Value(Field.FILE_LANGUAGE, "Tiếng Việt"),
                new Value(Field.START_DATE, entries.isEmpty() ? "" : day(0)),
                new Value(Field.END_DATE, entries.isEmpty() ? "" : day(entries.size() - 1)),
                new Value(Field.DOC_TOTAL, Integer.toString(entries.size())),
                new Value(Field.PAGE_TOTAL, Integer.toString(pages())),
                new Value(Field.DESCRIPTION, file.description()));
    }

    List<Value> code() {
        return List.of(
                new Value(Field.ORGAN_ID, organId),
                new Value(Field.FILE_CATALOG, Integer.toString(file.year())),
                new Value(Field.FILE_NOTATION, file.notation()));
    }

    /** Throws with every value that is too long for its field. */
    void requireMeasured() {
        List<Problem> problems = new ArrayList<>();
        String own = "hồ sơ " + file.code();
        code().forEach(value -> value.field().problem(value.text(), own).ifPresent(problems::add));
        values().forEach(value -> value.field().problem(value.text(), own).ifPresent(problems::add));
        Field.DOC_ORDINAL.problem(Integer.toString(entries.size()), own).ifPresent(problems::add);
        entries.forEach(entry -> entry.measured()
                .forEach(value ->
                        value.field().problem(value.text(), entry.called()).ifPresent(problems::add)));
        BusinessRuleViolation.throwIfAny(problems);
    }

    private String day(int index) {
        return Vietnamese.date(LocalDate.ofInstant(entries.get(index).at(), Vietnamese.ZONE));
    }
}
