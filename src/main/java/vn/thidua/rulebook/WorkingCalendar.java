package vn.thidua.rulebook;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Vietnamese;

/** Which days the ward's offices work. A year without a table is never guessed. */
@Service
@Transactional
public class WorkingCalendar {

    private final CalendarRepository repository;
    private final ApplicationEventPublisher events;

    WorkingCalendar(CalendarRepository repository, ApplicationEventPublisher events) {
        this.repository = repository;
        this.events = events;
    }

    public boolean isWorkingDay(LocalDate day) {
        return workingDays().isWorkingDay(day);
    }

    /** The last day of a term of working days; day 1 is the day after the event. */
    public LocalDate plusWorkingDays(LocalDate event, int workingDays) {
        return workingDays().plus(event, workingDays);
    }

    /** The day that lies so many working days before the event. */
    public LocalDate minusWorkingDays(LocalDate event, int workingDays) {
        return workingDays().minus(event, workingDays);
    }

    /** The day itself when the offices work, else the next day on which they do. */
    public LocalDate workingDayFrom(LocalDate day) {
        return isWorkingDay(day) ? day : plusWorkingDays(day, 1);
    }

    public CalendarYear year(int year) {
        return repository
                .find(year)
                .orElseThrow(() -> new BusinessRuleViolation("RULEBOOK_YEAR_MISSING", Integer.toString(year)));
    }

    public boolean hasYear(int year) {
        return repository.find(year).isPresent();
    }

    public List<Integer> years() {
        return repository.years();
    }

    public List<CalendarEdition> history(int year) {
        return repository.history(year);
    }

    /** Puts a new edition of a year's table in force; the old one is kept. */
    public void change(Actor actor, CalendarYear table, String reason) {
        String why = Reasons.required(reason);
        repository.replace(table, actor.userId(), why);
        events.publishEvent(new Recorded(
                actor,
                "RULEBOOK_CALENDAR_CHANGED",
                "calendar/" + table.year(),
                Map.of("days", listed(table), "reason", why)));
    }

    private static String listed(CalendarYear table) {
        return String.join(
                ", ",
                table.days().stream()
                        .map(day -> Vietnamese.date(day.on()) + " " + day.kind().label())
                        .toList());
    }

    private WorkingDays workingDays() {
        Map<Integer, CalendarYear> read = new HashMap<>();
        return new WorkingDays(year -> read.computeIfAbsent(year, this::year));
    }
}
