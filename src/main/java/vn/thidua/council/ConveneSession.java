package vn.thidua.council;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.BallotResult.Presence;

/**
 * The secretary's record of a session: when, where, who came.
 *
 * @param startsAt in the ward's time
 * @param attendance one row per member of the council
 */
public record ConveneSession(
        AwardRoundId roundId,
        @Nullable LocalDateTime startsAt,
        @Nullable String place,
        @Nullable String chair,
        @Nullable String secretary,
        @Nullable String agenda,
        List<Attendance> attendance) {

    public ConveneSession {
        attendance = List.copyOf(attendance);
    }

    /** @param member the member's account */
    public record Attendance(@Nullable String member, @Nullable Presence presence, @Nullable String absenceReason) {}
}
