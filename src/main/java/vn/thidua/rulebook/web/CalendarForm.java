package vn.thidua.rulebook.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.thidua.rulebook.CalendarDay;
import vn.thidua.rulebook.CalendarYear;

/** A year's table as the page submits it; rows without a date are dropped, the rest stands in order. */
record CalendarForm(@Nullable List<Row> days, String reason) {

    private static final int BLANK_ROWS = 4;

    record Row(
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            CalendarDay.@Nullable Kind kind,
            @Nullable String name) {

        static Row of(CalendarDay day) {
            return new Row(day.on(), day.kind(), day.name());
        }

        boolean isFilled() {
            return on != null;
        }

        CalendarDay day() {
            return new CalendarDay(
                    Objects.requireNonNull(on),
                    kind == null ? CalendarDay.Kind.DAY_OFF : kind,
                    name == null ? "" : name);
        }
    }

    CalendarForm {
        days = days == null
                ? new ArrayList<>()
                : days.stream()
                        .filter(Row::isFilled)
                        .sorted(Comparator.comparing(row -> Objects.requireNonNull(row.on())))
                        .toList();
    }

    static CalendarForm of(List<CalendarDay> days) {
        return new CalendarForm(days.stream().map(Row::of).toList(), "");
    }

    CalendarYear table(int year) {
        return new CalendarYear(year, filled().stream().map(Row::day).toList());
    }

    /** The rows to show: what is there, and some to fill in. */
    public List<Row> rows() {
        return Stream.concat(
                        filled().stream(),
                        Stream.generate(() -> new Row(null, CalendarDay.Kind.DAY_OFF, ""))
                                .limit(BLANK_ROWS))
                .toList();
    }

    private List<Row> filled() {
        return Objects.requireNonNull(days);
    }
}
