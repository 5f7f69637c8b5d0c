package vn.thidua.process.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;
import vn.thidua.rulebook.DatedValues;
import vn.thidua.rulebook.ValueKey;
import vn.thidua.rulebook.WorkingCalendar;
import vn.thidua.shared.Vietnamese;

/** Until when a signed document is registered and sent: by rule the next working day. */
@Component
class SealingTerm {

    private final DatedValues values;
    private final WorkingCalendar calendar;
    private final Clock clock;

    SealingTerm(DatedValues values, WorkingCalendar calendar, Clock clock) {
        this.values = values;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The last second of the last day. */
    Date end() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
        LocalDate last = calendar.plusWorkingDays(today, values.whole(ValueKey.REGISTER_TERM, today));
        return Date.from(
                last.plusDays(1).atStartOfDay(Vietnamese.ZONE).minusSeconds(1).toInstant());
    }
}
