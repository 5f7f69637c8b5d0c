package vn.thidua.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Vietnamese;

/**
 * Gives somebody a position from a day on.
 *
 * @param leavesOthers whether the positions held until now end the day before: a transfer, not a second position
 * @param reason the decision it rests on
 */
public record Appointment(
        String userId,
        String unitCode,
        Position.Rank rank,
        String title,
        boolean reports,
        @Nullable LocalDate validFrom,
        boolean leavesOthers,
        String reason) {

    public Appointment {
        title = Vietnamese.text(title);
        reason = Vietnamese.text(reason);
    }
}
