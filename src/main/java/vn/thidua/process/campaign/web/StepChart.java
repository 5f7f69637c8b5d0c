package vn.thidua.process.campaign.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How a count grew from one day to another, as the corners of a line in a field 600 wide and 160 high.
 *
 * @param days when each one came, in order, none before the first day
 * @param whole the count at the top of the field
 */
record StepChart(LocalDate from, LocalDate to, List<LocalDate> days, int whole) {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 160;

    StepChart {
        days = days.stream().sorted().toList();
    }

    public int count() {
        return days.size();
    }

    /** Corners for an SVG polyline: it stays on a level until another one comes. */
    public String points() {
        String steps = IntStream.range(0, days.size())
                .mapToObj(index -> at(days.get(index), index) + " " + at(days.get(index), index + 1))
                .collect(Collectors.joining(" "));
        return "%s %s %s".formatted(at(from, 0), steps, at(to, days.size())).replace("  ", " ");
    }

    /** Where a day lies between the edges. */
    public int place(LocalDate day) {
        long all = Math.max(1, ChronoUnit.DAYS.between(from, to));
        long passed = Math.min(all, Math.max(0, ChronoUnit.DAYS.between(from, day)));
        return Math.toIntExact(passed * WIDTH / all);
    }

    private String at(LocalDate day, int count) {
        int height = whole == 0 ? HEIGHT : HEIGHT - count * HEIGHT / whole;
        return String.format(Locale.ROOT, "%d,%d", place(day), height);
    }
}
