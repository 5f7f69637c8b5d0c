package vn.thidua.process.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.Deadline;
import vn.thidua.rulebook.DatedValues;
import vn.thidua.rulebook.ValueKey;
import vn.thidua.shared.Vietnamese;

/** When whom to remind of a deadline: days before and after its last day, as the rulebook has them. */
@Component
class WatchTimes {

    private static final LocalTime OFFICE_OPENS = LocalTime.of(7, 30);

    private final DatedValues values;

    WatchTimes(DatedValues values) {
        this.values = values;
    }

    Date remind(Deadline deadline) {
        LocalDate last = lastDay(deadline);
        return morning(last.minusDays(values.whole(ValueKey.REMIND_BEFORE, last)));
    }

    Date late(Deadline deadline) {
        return after(deadline, ValueKey.REMIND_AFTER);
    }

    Date culture(Deadline deadline) {
        return after(deadline, ValueKey.ESCALATE_TO_CULTURE);
    }

    Date chairman(Deadline deadline) {
        return after(deadline, ValueKey.ESCALATE_TO_CHAIRMAN);
    }

    private Date after(Deadline deadline, ValueKey offset) {
        LocalDate last = lastDay(deadline);
        return morning(last.plusDays(values.whole(offset, last)));
    }

    private static LocalDate lastDay(Deadline deadline) {
        return LocalDate.ofInstant(deadline.lastMoment(), Vietnamese.ZONE);
    }

    private static Date morning(LocalDate day) {
        return Date.from(day.atTime(OFFICE_OPENS).atZone(Vietnamese.ZONE).toInstant());
    }
}
