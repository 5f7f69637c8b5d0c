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
import vn.thidua.shared.BusinessRuleViolation;

/** Takes the ballots of a session and counts them. */
@Component
class BallotBox {

    private final BallotRepository ballots;
    private final SecretCount secret;
    private final ItemRepository items;

    BallotBox(BallotRepository ballots, SecretCount secret, ItemRepository items) {
        this.ballots = ballots;
        this.secret = secret;
        this.items = items;
    }

    Map<NominationId, Tally.ItemRule> rules(CouncilSessionId id) {
        return items.of(id).stream().collect(Collectors.toMap(Tally.ItemRule::nominationId, Function.identity()));
    }

    /** Keeps open votes and conflicts of interest; how one votes in secret does not come this way. */
    void cast(CouncilSession session, String member, List<Vote> votes) {
        if (hasCast(session.id(), member)) {
            throw new BusinessRuleViolation(
                    "COUNCIL_CAST_ALREADY", session.attendee(member).name());
        }
        expectSecretBallot(session, member, votes);
        ballots.markParticipation(session.id(), member);
        ballots.add(
                session.id(),
                member,
                votes.stream().filter(vote -> vote.choice() != null).toList());
    }

    /** Whoever is present has asked for the token before; whether it was used nobody can tell. */
    private void expectSecretBallot(CouncilSession session, String member, List<Vote> votes) {
        boolean votesInSecret = votes.stream().anyMatch(vote -> vote.choice() == null);
        boolean present = session.attendee(member).presence() == Presence.PRESENT;
        if (votesInSecret && present && !secret.hasToken(session.id(), member)) {
            throw new BusinessRuleViolation("COUNCIL_SECRET_BALLOT_MISSING");
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
        if (secret.awaitsPaper(session)) {
            throw new BusinessRuleViolation("COUNCIL_PAPER_MISSING");
        }
    }

    BallotResult result(CouncilSession session, int quorum) {
        Map<NominationId, List<Vote.Choice>> open = ballots.choices(session.id());
        Map<NominationId, List<SecretBallot.Line>> closed = secret.votes(session.id());
        Tally tally = new Tally(session.attendees().size(), session.voters().size());
        return new BallotResult(
                facts(session, quorum),
                items.of(session.id()).stream()
                        .map(item -> tally.count(
                                item,
                                open.getOrDefault(item.nominationId(), List.of()),
                                closed.getOrDefault(item.nominationId(), List.of())))
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
