package vn.thidua.council;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.BallotResult;
import vn.thidua.award.BallotResult.Presence;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Vietnamese;

/**
 * A session of the council on one round of awards.
 *
 * @param sitting 1, and one more each time the session had to be adjourned
 * @param adjournedFor why it could not be held, else null
 * @param attendees empty while it is only planned
 */
public record CouncilSession(
        CouncilSessionId id,
        AwardRoundId roundId,
        int attempt,
        int sitting,
        Status status,
        Instant startsAt,
        @Nullable Instant endedAt,
        String place,
        String chair,
        String secretary,
        String agenda,
        @Nullable String adjournedFor,
        List<BallotResult.Attendee> attendees) {

    public enum Status {
        PLANNED("Đã chuẩn bị"),
        VOTING("Đang biểu quyết"),
        ADJOURNED("Đã hoãn"),
        CLOSED("Đã kết thúc");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
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

    /** Accounts of those who came. */
    public List<String> present() {
        return with(Presence.PRESENT);
    }

    /** Accounts of the absent whose opinion is on paper. */
    public List<String> inWriting() {
        return with(Presence.IN_WRITING);
    }

    private List<String> with(Presence presence) {
        return attendees.stream()
                .filter(attendee -> attendee.presence() == presence)
                .map(BallotResult.Attendee::userId)
                .toList();
    }

    public BallotResult.Attendee attendee(String userId) {
        return attendees.stream()
                .filter(attendee -> attendee.userId().equals(userId))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation("COUNCIL_NOT_A_MEMBER", userId));
    }

    public boolean isPlanned() {
        return status == Status.PLANNED;
    }

    CouncilSession adjourned(Instant at, String reason) {
        return new CouncilSession(
                id,
                roundId,
                attempt,
                sitting,
                Status.ADJOURNED,
                startsAt,
                at.isBefore(startsAt) ? startsAt : at,
                place,
                chair,
                secretary,
                agenda,
                reason,
                attendees);
    }

    void expectVoting() {
        if (status != Status.VOTING) {
            throw new BusinessRuleViolation("COUNCIL_CLOSED", Vietnamese.moment(startsAt));
        }
    }

    /** Members vote themselves; the secretary enters what an absent one has written. */
    void expectMayCast(Actor actor, String member) {
        Presence presence = attendee(member).presence();
        boolean forAbsent = presence == Presence.IN_WRITING && actor.userId().equals(secretary);
        boolean oneself = presence != Presence.ABSENT && actor.userId().equals(member);
        if (!oneself && !forAbsent) {
            throw new BusinessRuleViolation(
                    "COUNCIL_MAY_NOT_CAST", attendee(member).name());
        }
    }
}
