package vn.thidua.council;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.BallotResult;
import vn.thidua.award.Preparer;
import vn.thidua.award.Preparers;
import vn.thidua.award.RoundItem;
import vn.thidua.rulebook.VotingRule;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Vietnamese;

/** Sessions of the emulation and award council and their ballots. */
@Service
@Transactional
public class CouncilSessions {

    private final SessionRepository sessions;
    private final BallotBox box;
    private final SecretCount secret;
    private final CouncilMembers members;
    private final AwardRounds rounds;
    private final Preparers preparers;
    private final VotingRules voting;
    private final ItemRepository items;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CouncilSessions(
            SessionRepository sessions,
            BallotBox box,
            SecretCount secret,
            CouncilMembers members,
            AwardRounds rounds,
            Preparers preparers,
            VotingRules voting,
            ItemRepository items,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sessions = sessions;
        this.box = box;
        this.secret = secret;
        this.members = members;
        this.rounds = rounds;
        this.preparers = preparers;
        this.voting = voting;
        this.items = items;
        this.events = events;
        this.clock = clock;
    }

    /** The council's members today, chair first. */
    public List<CouncilMember> members() {
        return members.on(today());
    }

    /**
     * Opens the ballot; without a quorum it is refused and the session has to be convened on another day. Until
     * the first vote it may be convened anew.
     */
    public CouncilSessionId convene(Actor actor, ConveneSession command) {
        List<Tally.ItemRule> rules = voting.rules(rounds.agenda(command.roundId()), today());
        List<CouncilMember> all = members();
        BusinessRuleViolation.throwIfAny(
                new SessionRules(all, rules.stream().map(Tally.ItemRule::rule).toList()).problems(command));
        int attempt = rounds.get(command.roundId()).attempt();
        Optional<CouncilSession> latest = of(command.roundId()).filter(session -> session.attempt() == attempt);
        latest.filter(session -> session.status() != CouncilSession.Status.ADJOURNED)
                .ifPresent(this::replace);
        CouncilSession session = Convening.session(command, all, attempt, latest);
        sessions.add(session);
        Convening.attendance(session, all, sessions::addAttendee);
        items.add(session.id(), rules);
        secret.prepare(session.id());
        preparers.note(actor, command.roundId(), Preparer.Step.CONVENED);
        record(actor, "COUNCIL_CONVENED", session.id(), session.place());
        return session.id();
    }

    public CouncilSession get(CouncilSessionId id) {
        return sessions.find(id).orElseThrow(() -> new BusinessRuleViolation("COUNCIL_UNKNOWN", id.toString()));
    }

    /** The round's latest session. */
    public Optional<CouncilSession> of(AwardRoundId roundId) {
        return sessions.of(roundId).stream().findFirst();
    }

    public BallotPaper paper(CouncilSessionId id, String member) {
        CouncilSession session = get(id);
        ConflictRules conflicts = conflicts(session, member);
        Map<?, Vote.Choice> earlier = earlier(session, member);
        Map<?, Tally.ItemRule> rules = box.rules(id);
        List<BallotPaper.Line> lines = rounds.agenda(session.roundId()).stream()
                .map(item -> line(item, rules, conflicts, earlier))
                .toList();
        return new BallotPaper(id, member, box.hasCast(id, member), lines);
    }

    /** Who has voted so far; never how. */
    public Set<String> participants(CouncilSessionId id) {
        return box.participants(id);
    }

    /**
     * The member's open votes and conflicts of interest at once; how one votes in secret comes in by
     * {@link SecretBallots}. The secretary may enter the written votes of an absent member.
     */
    public void cast(Actor actor, CouncilSessionId id, String member, List<Vote> votes) {
        CouncilSession session = get(id);
        session.expectVoting();
        session.expectMayCast(actor, member);
        List<RoundItem> agenda = rounds.agenda(session.roundId());
        BallotRules rules = new BallotRules(conflicts(session, member), agenda, Set.copyOf(items.secret(id)));
        BusinessRuleViolation.throwIfAny(rules.problems(votes));
        box.cast(session, member, Convening.complete(votes, agenda, rules));
        record(actor, "COUNCIL_VOTE_CAST", id, member);
    }

    /** Counts, and hands the result to the round, which makes the snapshot of it; may be repeated. */
    public BallotResult close(Actor actor, CouncilSessionId id) {
        CouncilSession session = get(id);
        if (session.status() == CouncilSession.Status.CLOSED) {
            secret.destroyKeys(id);
            return box.result(session, quorum(session));
        }
        box.expectAllCast(session);
        Instant now = clock.instant();
        sessions.close(session, now.isBefore(session.startsAt()) ? session.startsAt() : now);
        secret.open(id);
        BallotResult result = box.result(get(id), quorum(session));
        rounds.recordBallot(actor, session.roundId(), result);
        record(actor, "COUNCIL_CLOSED", id, Integer.toString(result.votes().size()));
        return result;
    }

    private BallotPaper.Line line(
            RoundItem item, Map<?, Tally.ItemRule> rules, ConflictRules conflicts, Map<?, Vote.Choice> earlier) {
        VotingRule rule =
                Objects.requireNonNull(rules.get(item.nomination().id())).rule();
        return new BallotPaper.Line(
                item,
                rule.method() == VotingRule.Method.SECRET,
                Tally.inWords(rule),
                conflicts.conflict(item).orElse(null),
                conflicts.isOfOwnUnit(item),
                earlier.get(item.nomination().id()));
    }

    private Map<?, Vote.Choice> earlier(CouncilSession session, String member) {
        return sessions.of(session.roundId()).stream()
                .filter(other -> other.attempt() < session.attempt() && other.status() == CouncilSession.Status.CLOSED)
                .findFirst()
                .<Map<?, Vote.Choice>>map(other -> box.openChoices(other.id(), member))
                .orElseGet(Map::of);
    }

    private void replace(CouncilSession earlier) {
        if (earlier.status() == CouncilSession.Status.CLOSED
                || !box.participants(earlier.id()).isEmpty()
                || secret.hasBegun(earlier.id())) {
            throw new BusinessRuleViolation("COUNCIL_ALREADY_VOTING", Vietnamese.moment(earlier.startsAt()));
        }
        secret.remove(earlier.id());
        items.remove(earlier.id());
        sessions.remove(earlier.id());
    }

    private ConflictRules conflicts(CouncilSession session, String userId) {
        BallotResult.Attendee attendee = session.attendee(userId);
        CouncilMember member = new CouncilMember(
                userId,
                attendee.name(),
                attendee.office(),
                attendee.councilRole(),
                sessions.unitOf(session.id(), userId));
        return new ConflictRules(member, voting.unitConflict(startDay(session)));
    }

    private int quorum(CouncilSession session) {
        List<VotingRule> rules = voting.rules(rounds.agenda(session.roundId()), startDay(session)).stream()
                .map(Tally.ItemRule::rule)
                .toList();
        return SessionRules.quorum(rules, session.attendees().size());
    }

    private static LocalDate startDay(CouncilSession session) {
        return LocalDate.ofInstant(session.startsAt(), Vietnamese.ZONE);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }

    private void record(Actor actor, String action, CouncilSessionId id, String what) {
        events.publishEvent(new Recorded(actor, action, "council_session/" + id, Map.of("what", what)));
    }
}
