package vn.thidua.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.rulebook.DatedValues;
import vn.thidua.rulebook.ValueKey;
import vn.thidua.rulebook.WorkingCalendar;
import vn.thidua.shared.Vietnamese;

/** Numbers held and documents not yet sent: same day, at latest the next working day, then they are listed. */
@Service
@Transactional(readOnly = true)
public class OverdueNumbers {

    private static final int LONGEST_HOLIDAY_DAYS = 14;

    private final HoldRepository holds;
    private final RegisterRepository entries;
    private final DatedValues values;
    private final WorkingCalendar calendar;
    private final Clock clock;

    OverdueNumbers(
            HoldRepository holds,
            RegisterRepository entries,
            DatedValues values,
            WorkingCalendar calendar,
            Clock clock) {
        this.holds = holds;
        this.entries = entries;
        this.values = values;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Numbers held or given up, the oldest first. */
    public List<OpenNumber> open() {
        LocalDate today = today();
        return holds.open().stream().map(hold -> open(hold, today)).toList();
    }

    /** Entered but not sent in time. */
    public List<RegisterEntry> unsent() {
        LocalDate today = today();
        return entries.unsent().stream()
                .filter(entry -> today.isAfter(lastDay(entry.issuedOn())))
                .toList();
    }

    private OpenNumber open(Hold hold, LocalDate today) {
        LocalDate due = lastDay(hold.heldOn());
        return new OpenNumber(
                hold.request().documentId(),
                hold.code(),
                hold.request().subject(),
                hold.heldOn(),
                hold.state(),
                due,
                today.isAfter(due));
    }

    /** Where the calendar's table is missing, the day after: listed too early rather than not at all. */
    LocalDate lastDay(LocalDate from) {
        boolean known = calendar.hasYear(from.getYear())
                && calendar.hasYear(from.plusDays(LONGEST_HOLIDAY_DAYS).getYear());
        return known ? calendar.plusWorkingDays(from, values.whole(ValueKey.REGISTER_TERM, from)) : from.plusDays(1);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }
}
