package vn.thidua.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.rulebook.WorkingCalendar;
import vn.thidua.shared.Vietnamese;

/** People work from 8:00 to 11:30 and from 13:30 to 17:00 on the ward's working days. */
@Component
class OfficeHours {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime NOON = LocalTime.of(11, 30);
    private static final LocalTime AFTERNOON = LocalTime.of(13, 30);
    private static final LocalTime EVENING = LocalTime.of(17, 0);
    private static final int MINUTES = (int) Duration.between(MORNING, NOON).toMinutes();

    private final WorkingCalendar calendar;

    OfficeHours(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** The moment itself, or the beginning of the next hours when it falls outside, some minutes in. */
    Instant from(Instant moment) {
        LocalDateTime time = LocalDateTime.ofInstant(moment, Vietnamese.ZONE);
        LocalDate day = time.toLocalDate();
        int some = time.getMinute();
        if (!calendar.isWorkingDay(day)) {
            return at(calendar.workingDayFrom(day), MORNING.plusMinutes(some));
        }
        if (time.toLocalTime().isBefore(MORNING)) {
            return at(day, MORNING.plusMinutes(some));
        }
        if (time.toLocalTime().isAfter(EVENING)) {
            return at(calendar.plusWorkingDays(day, 1), MORNING.plusMinutes(some));
        }
        boolean isLunch = time.toLocalTime().isAfter(NOON) && time.toLocalTime().isBefore(AFTERNOON);
        return isLunch ? at(day, AFTERNOON.plusMinutes(some)) : moment;
    }

    /** Some time of a day's hours; equal numbers give equal times. */
    Instant on(LocalDate day, int number) {
        int minute = Math.floorMod(number * 37, 2 * MINUTES);
        LocalTime time = minute < MINUTES ? MORNING.plusMinutes(minute) : AFTERNOON.plusMinutes(minute - MINUTES);
        return at(day, time);
    }

    LocalDate plus(LocalDate day, int workingDays) {
        return calendar.plusWorkingDays(day, workingDays);
    }

    LocalDate minus(LocalDate day, int workingDays) {
        return calendar.minusWorkingDays(day, workingDays);
    }

    /** One of the working days from one day to another, both included; the last of them when there is none. */
    LocalDate between(LocalDate first, LocalDate last, int number) {
        List<LocalDate> days = first.isAfter(last)
                ? List.of()
                : first.datesUntil(last.plusDays(1))
                        .filter(calendar::isWorkingDay)
                        .toList();
        return days.isEmpty() ? last : days.get(Math.floorMod(number, days.size()));
    }

    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Vietnamese.ZONE).toInstant();
    }
}
