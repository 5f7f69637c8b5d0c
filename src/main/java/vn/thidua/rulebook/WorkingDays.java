package vn.thidua.rulebook;

import java.time.LocalDate;
import java.util.function.IntFunction;

/** Counts working days over the tables of the years it meets. */
class WorkingDays {

    private final IntFunction<CalendarYear> tables;

    WorkingDays(IntFunction<CalendarYear> tables) {
        this.tables = tables;
    }

    boolean isWorkingDay(LocalDate day) {
        return tables.apply(day.getYear()).isWorkingDay(day);
    }

    /** Day 1 is the day after the event. */
    LocalDate plus(LocalDate event, int workingDays) {
        return step(event, workingDays, 1);
    }

    LocalDate minus(LocalDate event, int workingDays) {
        return step(event, workingDays, -1);
    }

    private LocalDate step(LocalDate from, int workingDays, int direction) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("A term has no negative number of working days: " + workingDays);
        }
        LocalDate day = from;
        int counted = 0;
        while (counted < workingDays) {
            day = day.plusDays(direction);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return day;
    }
}
