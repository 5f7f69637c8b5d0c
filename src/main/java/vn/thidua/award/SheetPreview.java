package vn.thidua.award;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What taking an Excel file over would change in the table.
 *
 * @param changes without the rows that stay as they are, in the order of the file, what is left out last
 * @param rows the whole table afterwards
 */
public record SheetPreview(
        int added, int changed, int removed, int unchanged, List<Change> changes, List<NominationEntry> rows) {

    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED,
        UNCHANGED
    }

    /**
     * @param line of the file, null for a row that is not in it
     * @param files how many attached files go with a row that is left out
     */
    public record Change(Kind kind, @Nullable Integer line, String name, List<Difference> differences, int files) {}

    public record Difference(String column, String before, String after) {}

    static SheetPreview of(List<Change> all, List<NominationEntry> rows) {
        return new SheetPreview(
                count(Kind.ADDED, all),
                count(Kind.CHANGED, all),
                count(Kind.REMOVED, all),
                count(Kind.UNCHANGED, all),
                all.stream().filter(change -> change.kind() != Kind.UNCHANGED).toList(),
                rows);
    }

    private static int count(Kind kind, List<Change> changes) {
        return (int) changes.stream().filter(change -> change.kind() == kind).count();
    }
}
