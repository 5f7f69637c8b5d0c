package vn.thidua.council;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    static CouncilSession planned(PrepareSession command, CouncilSessionId id, int attempt, int sitting) {
        return new CouncilSession(
                id,
                command.roundId(),
                attempt,
                sitting,
                CouncilSession.Status.PLANNED,
                instant(Objects.requireNonNull(command.startsAt())),
                null,
                text(command.place()),
                text(command.chair()),
                text(command.secretary()),
                text(command.agenda()),
                null,
                List.of());
    }

    /** @param latest the sitting before: one that was planned is opened, another one is followed */
    static CouncilSession session(
            ConveneSession command, List<CouncilMember> members, int attempt, Optional<CouncilSession> latest) {
        Map<String, Attendance> attendance = command.attendance().stream()
                .collect(Collectors.toMap(row -> Objects.requireNonNull(row.member()), Function.identity()));
        return new CouncilSession(
                latest.filter(CouncilSession::isPlanned).map(CouncilSession::id).orElseGet(CouncilSessionId::fresh),
                command.roundId(),
                attempt,
                latest.map(known -> known.status() == CouncilSession.Status.ADJOURNED
                                ? known.sitting() + 1
                                : known.sitting())
                        .orElse(1),
                CouncilSession.Status.VOTING,
                instant(Objects.requireNonNull(command.startsAt())),
                null,
                text(command.place()),
                text(command.chair()),
                text(command.secretary()),
                text(command.agenda()),
                null,
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
        Map<NominationId, Vote> cast = new HashMap<>();
        votes.forEach(vote -> cast.putIfAbsent(Objects.requireNonNull(vote.nominationId()), vote));
        List<Vote> complete = new ArrayList<>();
        for (RoundItem item : agenda) {
            NominationId id = item.nomination().id();
            complete.add(
                    rules.isOwn(item) ? new Vote(id, Vote.Choice.CONFLICT) : cast.getOrDefault(id, new Vote(id, null)));
        }
        return complete;
    }

    private static Instant instant(LocalDateTime moment) {
        return moment.atZone(Vietnamese.ZONE).toInstant();
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
