package vn.thidua.council;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.BallotResult;
import vn.thidua.award.BallotResult.Presence;

/** A session of the council on one round of awards. */
public record CouncilSession(
        CouncilSessionId id,
        AwardRoundId roundId,
        int attempt,
        Status status,
        Instant startsAt,
        @Nullable Instant endedAt,
        String place,
        String chair,
        String secretary,
        String agenda,
        List<BallotResult.Attendee> attendees) {

    public enum Status {
        VOTING,
        CLOSED
    }

    public CouncilSession {
        attendees = List.copyOf(attendees);
    }

    /** Accounts of those who vote: present, or absent and writing. */
    public List<String> voters() {
        return attendees.stream()
                .filter(attendee -> attendee.presence() != Presence.ABSENT)
                .map(BallotResult.Attendee::userId)
                .toList();
    }
}
