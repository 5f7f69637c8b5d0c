package vn.thidua.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.BallotResult.Attendee;
import vn.thidua.award.NominationId;
import vn.thidua.award.RoundItem;
import vn.thidua.council.ConveneSession.Attendance;
import vn.thidua.shared.Vietnamese;

/** Turns the checked records of secretary and members into what is stored. */
final class Convening {

    private Convening() {}

    interface AttendeeStore {
        void add(CouncilSessionId id, int place, Attendee attendee, String unitCode);
    }

    static CouncilSession session(ConveneSession command, List<CouncilMember> members, int attempt) {
        Map<String, Attendance> attendance = command.attendance().stream()
                .collect(Collectors.toMap(row -> Objects.requireNonNull(row.member()), Function.identity()));
        return new CouncilSession(
                CouncilSessionId.fresh(),
                command.roundId(),
                attempt,
                CouncilSession.Status.VOTING,
                Objects.requireNonNull(command.startsAt())
                        .atZone(Vietnamese.ZONE)
                        .toInstant(),
                null,
                text(command.place()),
                text(command.chair()),
                text(command.secretary()),
                text(command.agenda()),
                members.stream()
                        .map(member -> attendee(member, Objects.requireNonNull(attendance.get(member.userId()))))
                        .toList());
    }

    static void attendance(CouncilSession session, List<CouncilMember> members, AttendeeStore store) {
        for (int place = 0; place < members.size(); place++) {
            store.add(
                    session.id(),
                    place,
                    session.attendees().get(place),
                    members.get(place).unitCode());
        }
    }

    /** An own item without a choice is a conflict by itself; one voted on in secret has none here. */
    static List<Vote> complete(List<Vote> votes, List<RoundItem> agenda, BallotRules rules) {
        List<Vote> complete = new ArrayList<>();
        for (RoundItem item : agenda) {
            NominationId id = item.nomination().id();
            complete.add(
                    rules.isOwn(item)
                            ? new Vote(id, Vote.Choice.CONFLICT)
                            : votes.stream()
                                    .filter(vote -> id.equals(vote.nominationId()))
                                    .findFirst()
                                    .orElse(new Vote(id, null)));
        }
        return complete;
    }

    private static Attendee attendee(CouncilMember member, Attendance attendance) {
        String reason = text(attendance.absenceReason());
        return new Attendee(
                member.userId(),
                member.name(),
                member.office(),
                member.councilRole(),
                Objects.requireNonNull(attendance.presence()),
                reason.isEmpty() ? null : reason);
    }

    private static String text(@Nullable String entered) {
        return entered == null ? "" : Vietnamese.text(entered);
    }
}
