package vn.thidua.award;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Problem;
import vn.thidua.shared.sheet.FilledSheet;

/** Reads one line; a cell that cannot be read is a fault at its column, the others are still read. */
final class SheetRowReader {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern COUNT = Pattern.compile("\\d{1,6}");
    private static final Pattern BETWEEN_TARGETS = Pattern.compile("[;\\n]");
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[-.]");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    private final NominationValues values;
    private final FilledSheet.Line line;
    private final Map<NominationColumn, Problem> faults = new EnumMap<>(NominationColumn.class);

    private SheetRowReader(NominationValues values, FilledSheet.Line line) {
        this.values = values;
        this.line = line;
    }

    static SheetRow read(NominationValues values, FilledSheet.Line line) {
        SheetRowReader reader = new SheetRowReader(values, line);
        return new SheetRow(line.number(), reader.entry(), reader.faults);
    }

    private NominationEntry entry() {
        for (NominationColumn column : NominationColumn.values()) {
            Problem fault = cell(column).fault();
            if (fault != null) {
                faults.put(column, fault);
            }
        }
        RecipientKind kind = choice(NominationColumn.KIND, values::kind);
        return new NominationEntry(
                kind,
                text(NominationColumn.NAME),
                choice(NominationColumn.GENDER, values::gender),
                year(),
                text(NominationColumn.POSITION),
                text(NominationColumn.ADDRESS),
                choice(NominationColumn.AWARD, words -> values.award(words, kind)),
                text(NominationColumn.ACHIEVEMENT),
                List.of(),
                targets(),
                count(NominationColumn.MEMBERS),
                count(NominationColumn.WOMEN),
                choice(NominationColumn.LEADER, NominationValues::yesOrNo),
                count(NominationColumn.LEAVE),
                count(NominationColumn.MATERNITY));
    }

    private FilledSheet.Cell cell(NominationColumn column) {
        return line.cells().get(column.ordinal());
    }

    private String text(NominationColumn column) {
        return cell(column).text();
    }

    private <T> @Nullable T choice(NominationColumn column, Function<String, Optional<T>> read) {
        String words = text(column);
        if (words.isEmpty()) {
            return null;
        }
        Optional<T> value = read.apply(words);
        if (value.isEmpty()) {
            faults.putIfAbsent(column, Problem.of("AWARD_SHEET_NOT_A_CHOICE", words));
        }
        return value.orElse(null);
    }

    /** A year, or a whole day of birth, as a number, a date or text. */
    private @Nullable Integer year() {
        FilledSheet.Cell cell = cell(NominationColumn.BIRTH_YEAR);
        LocalDate day = cell.day();
        if (day != null) {
            return day.getYear();
        }
        if (cell.text().isEmpty()) {
            return null;
        }
        if (YEAR.matcher(cell.text()).matches()) {
            return Integer.valueOf(cell.text());
        }
        return yearOfDay(cell.text());
    }

    private @Nullable Integer yearOfDay(String text) {
        try {
            return LocalDate.parse(BETWEEN_NUMBERS.matcher(text).replaceAll("/"), DAY)
                    .getYear();
        } catch (DateTimeException unreadable) {
            faults.putIfAbsent(NominationColumn.BIRTH_YEAR, Problem.of("AWARD_SHEET_NOT_A_YEAR", text));
            return null;
        }
    }

    private @Nullable Integer count(NominationColumn column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        if (COUNT.matcher(text).matches()) {
            return Integer.valueOf(text);
        }
        faults.putIfAbsent(column, Problem.of("AWARD_SHEET_NOT_A_COUNT", text));
        return null;
    }

    private List<String> targets() {
        List<String> codes = new ArrayList<>();
        for (String words : BETWEEN_TARGETS.split(text(NominationColumn.TARGETS))) {
            if (!words.isBlank()) {
                values.target(words)
                        .ifPresentOrElse(
                                codes::add,
                                () -> faults.putIfAbsent(
                                        NominationColumn.TARGETS,
                                        Problem.of("AWARD_SHEET_NOT_A_TARGET", words.strip())));
            }
        }
        return codes.stream().distinct().toList();
    }
}
