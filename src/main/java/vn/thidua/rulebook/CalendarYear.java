package vn.thidua.rulebook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Vietnamese;

/** The days of one year that do not follow the week, as the ministry's yearly notice lists them. */
public record CalendarYear(int year, List<CalendarDay> days) {

    public CalendarYear {
        days = days.stream().sorted(Comparator.comparing(CalendarDay::on)).toList();
        BusinessRuleViolation.throwIfAny(problems(year, days));
    }

    boolean isWorkingDay(LocalDate day) {
        return days.stream()
                .filter(listed -> listed.on().equals(day))
                .findFirst()
                .map(listed -> listed.kind() == CalendarDay.Kind.WORKING_DAY)
                .orElse(!isWeekend(day));
    }

    private static List<Problem> problems(int year, List<CalendarDay> days) {
        List<Problem> problems = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < days.size(); i++) {
            CalendarDay day = days.get(i);
            String field = "days[%d].on".formatted(i);
            if (day.on().getYear() != year) {
                problems.add(Problem.at(
                        field, "RULEBOOK_DAY_OF_ANOTHER_YEAR", Vietnamese.date(day.on()), Integer.toString(year)));
            }
            if (!seen.add(day.on())) {
                problems.add(Problem.at(field, "RULEBOOK_DAY_TWICE", Vietnamese.date(day.on())));
            }
            if (day.kind() == CalendarDay.Kind.WORKING_DAY && !isWeekend(day.on())) {
                problems.add(Problem.at(field, "RULEBOOK_WORKING_DAY_NOT_WEEKEND", Vietnamese.date(day.on())));
            }
        }
        return problems;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
