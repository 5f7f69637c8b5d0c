package vn.thidua.council;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.award.BallotResult;
import vn.thidua.award.BallotResult.Attendee;
import vn.thidua.award.BallotResult.Presence;
import vn.thidua.award.NominationId;
import vn.thidua.rulebook.VotingRule;
import vn.thidua.shared.BusinessRuleViolation;

/** Takes the ballots of a session and counts them. */
@Component
class BallotBox {

    private final BallotRepository ballots;
    private final SessionRepository sessions;

    BallotBox(BallotRepository ballots, SessionRepository sessions) {
        this.ballots = ballots;
        this.sessions = sessions;
    }

    Map<NominationId, Tally.ItemRule> rules(CouncilSessionId id) {
        return sessions.items(id).stream().collect(Collectors.toMap(Tally.ItemRule::nominationId, Function.identity()));
    }

    /** A conflict of interest is recorded openly; any other choice on a secret item leaves no member. */
    void cast(CouncilSession session, String member, List<Vote> votes) {
        if (hasCast(session.id(), member)) {
            throw new BusinessRuleViolation(
                    "COUNCIL_CAST_ALREADY", session.attendee(member).name());
        }
        Map<NominationId, Tally.ItemRule> rules = rules(session.id());
        ballots.markParticipation(session.id(), member);
        for (Vote vote : votes) {
            NominationId item = Objects.requireNonNull(vote.nominationId());
            Vote.Choice choice = Objects.requireNonNull(vote.choice());
            boolean secret = Objects.requireNonNull(rules.get(item)).rule().method() == VotingRule.Method.SECRET;
            String named = secret && choice != Vote.Choice.CONFLICT ? null : member;
            ballots.add(session.id(), new BallotRepository.Ballot(item, named, choice));
        }
    }

    boolean hasCast(CouncilSessionId id, String member) {
        return participants(id).contains(member);
    }

    Set<String> participants(CouncilSessionId id) {
        return ballots.participants(id);
    }

    Map<NominationId, Vote.Choice> openChoices(CouncilSessionId id, String member) {
        return ballots.openChoices(id, member);
    }

    void expectAllCast(CouncilSession session) {
        Set<String> cast = participants(session.id());
        String missing = session.voters().stream()
                .filter(voter -> !cast.contains(voter))
                .map(voter -> session.attendee(voter).name())
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new BusinessRuleViolation("COUNCIL_VOTES_MISSING", missing);
        }
    }

    void shuffle(CouncilSessionId id) {
        ballots.shuffle(id);
    }

    BallotResult result(CouncilSession session, int quorum) {
        Map<NominationId, List<Vote.Choice>> choices = ballots.choices(session.id());
        Tally tally = new Tally(session.attendees().size(), session.voters().size());
        return new BallotResult(
                facts(session, quorum),
                sessions.items(session.id()).stream()
                        .map(item -> tally.count(item, choices.getOrDefault(item.nominationId(), List.of())))
                        .toList());
    }

    private static BallotResult.Session facts(CouncilSession session, int quorum) {
        return new BallotResult.Session(
                session.id().toString(),
                session.startsAt(),
                Objects.requireNonNullElse(session.endedAt(), session.startsAt()),
                session.place(),
                session.attendee(session.chair()),
                session.attendee(session.secretary()),
                session.attendees(),
                session.attendees().size(),
                count(session, Presence.PRESENT),
                count(session, Presence.IN_WRITING),
                quorum,
                session.agenda());
    }

    private static int count(CouncilSession session, Presence presence) {
        return (int) session.attendees().stream()
                .map(Attendee::presence)
                .filter(presence::equals)
                .count();
    }
}
