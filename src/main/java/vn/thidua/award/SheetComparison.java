package vn.thidua.award;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.SheetPreview.Change;
import vn.thidua.award.SheetPreview.Difference;
import vn.thidua.award.SheetPreview.Kind;

/**
 * Holds the lines of a file against the table: the same subject is the same row, otherwise a row whose name was
 * corrected is known by its achievement. A row keeps its attached files.
 */
final class SheetComparison {

    private static final NominationEntry NOTHING =
            new NominationEntry(null, null, null, null, null, null, null, null, null, null);

    private final NominationValues values;
    private final List<NominationEntry> before;
    private final Map<SheetRow, NominationEntry> partners = new IdentityHashMap<>();
    private final Set<NominationEntry> taken = Collections.newSetFromMap(new IdentityHashMap<>());

    SheetComparison(NominationValues values, List<NominationEntry> before, List<SheetRow> file) {
        this.values = values;
        this.before = before;
        pair(file, row -> text(row.name()), Names::key, SheetComparison::isSameSubject);
        pair(file, row -> text(row.achievement()), text -> text, SheetComparison::isSameKind);
    }

    private void pair(
            List<SheetRow> file,
            Function<NominationEntry, String> part,
            Function<String, String> key,
            BiPredicate<NominationEntry, NominationEntry> same) {
        Map<String, List<NominationEntry>> free = new HashMap<>();
        before.stream()
                .filter(row -> !taken.contains(row) && !part.apply(row).isEmpty())
                .forEach(row -> free.computeIfAbsent(key.apply(part.apply(row)), none -> new LinkedList<>())
                        .add(row));
        for (SheetRow line : file) {
            if (!partners.containsKey(line)) {
                free.getOrDefault(key.apply(part.apply(line.entry())), List.of()).stream()
                        .filter(row -> !taken.contains(row) && same.test(row, line.entry()))
                        .findFirst()
                        .ifPresent(row -> take(line, row));
            }
        }
    }

    private void take(SheetRow line, NominationEntry row) {
        partners.put(line, row);
        taken.add(row);
    }

    private static boolean isSameSubject(NominationEntry one, NominationEntry other) {
        return isSameKind(one, other) && !NominationRules.differ(one.birthYear(), other.birthYear());
    }

    /** A row that has no kind yet may get one. */
    private static boolean isSameKind(NominationEntry one, NominationEntry other) {
        return one.kind() == null || other.kind() == null || one.kind() == other.kind();
    }

    /** The line with the files of the row it was. */
    NominationEntry merged(SheetRow line) {
        NominationEntry typed = line.entry();
        return new NominationEntry(
                typed.kind(),
                typed.name(),
                typed.gender(),
                typed.birthYear(),
                typed.position(),
                typed.address(),
                typed.awardCode(),
                typed.achievement(),
                partner(line).map(NominationEntry::evidence).orElse(List.of()),
                typed.targets(),
                typed.members(),
                typed.women(),
                typed.leader(),
                typed.leaveDays(),
                typed.maternityDays());
    }

    SheetPreview preview(List<SheetRow> file) {
        List<Change> changes = new ArrayList<>(file.stream().map(this::change).toList());
        before.stream().filter(row -> !taken.contains(row)).map(this::removed).forEach(changes::add);
        return SheetPreview.of(changes, file.stream().map(this::merged).toList());
    }

    private Change change(SheetRow line) {
        String name = text(line.entry().name());
        Optional<NominationEntry> row = partner(line);
        if (row.isEmpty()) {
            return new Change(Kind.ADDED, line.line(), name, differences(NOTHING, line.entry()), 0);
        }
        List<Difference> differences = differences(row.get(), line.entry());
        return new Change(differences.isEmpty() ? Kind.UNCHANGED : Kind.CHANGED, line.line(), name, differences, 0);
    }

    private Change removed(NominationEntry row) {
        int files = Objects.requireNonNullElse(row.evidence(), List.of()).size();
        return new Change(Kind.REMOVED, null, text(row.name()), List.of(), files);
    }

    private List<Difference> differences(NominationEntry row, NominationEntry line) {
        return Stream.of(NominationColumn.values())
                .map(column -> new Difference(
                        column.heading(),
                        values.shown(row, column).toString(),
                        values.shown(line, column).toString()))
                .filter(difference -> !difference.before().equals(difference.after()))
                .toList();
    }

    private Optional<NominationEntry> partner(SheetRow line) {
        return Optional.ofNullable(partners.get(line));
    }

    private static String text(@Nullable String entered) {
        return entered == null ? "" : entered.strip();
    }
}
