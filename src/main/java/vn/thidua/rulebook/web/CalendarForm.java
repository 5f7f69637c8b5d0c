package vn.thidua.rulebook.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.rulebook.CalendarDay;
import vn.thidua.rulebook.CalendarYear;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Vietnamese;

/** A year's table as the page submits it. */
record CalendarForm(@Nullable List<Row> days, String reason) {

    private static final int BLANK_ROWS = 4;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    record Row(@Nullable String on, CalendarDay.@Nullable Kind kind, @Nullable String name) {

        static Row of(CalendarDay day) {
            return new Row(Vietnamese.date(day.on()), day.kind(), day.name());
        }

        boolean isFilled() {
            return on != null && !on.isBlank();
        }

        /** Empty where no calendar knows the day. */
        Optional<LocalDate> date() {
            try {
                return Optional.of(LocalDate.parse(Objects.requireNonNull(on).strip(), DAY));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }

        CalendarDay day(LocalDate date) {
            return new CalendarDay(date, kind == null ? CalendarDay.Kind.DAY_OFF : kind, name == null ? "" : name);
        }
    }

    /** Rows without a day are dropped, the rest stands in order, unreadable days last. */
    CalendarForm {
        days = days == null
                ? List.of()
                : days.stream()
                        .filter(Row::isFilled)
                        .sorted(Comparator.comparing(row -> row.date().orElse(LocalDate.MAX)))
                        .toList();
    }

    static CalendarForm of(List<CalendarDay> days) {
        return new CalendarForm(days.stream().map(Row::of).toList(), "");
    }

    CalendarYear table(int year) {
        List<Problem> unreadable = new ArrayList<>();
        List<CalendarDay> table = new ArrayList<>();
        for (Row row : filled()) {
            row.date()
                    .ifPresentOrElse(
                            date -> table.add(row.day(date)),
                            () -> unreadable.add(Problem.at(
                                    "days[%d].on".formatted(filled().indexOf(row)),
                                    "RULEBOOK_DAY_UNREADABLE",
                                    Objects.requireNonNull(row.on()))));
        }
        BusinessRuleViolation.throwIfAny(unreadable);
        return new CalendarYear(year, table);
    }

    /** The rows to show: what is there, and some to fill in. */
    public List<Row> rows() {
        return Stream.concat(
                        filled().stream(),
                        Stream.generate(() -> new Row("", CalendarDay.Kind.DAY_OFF, ""))
                                .limit(BLANK_ROWS))
                .toList();
    }

    private List<Row> filled() {
        return Objects.requireNonNull(days);
    }
}
