package vn.thidua.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardRound.Status;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Vietnamese;

/** Rounds of awards: collected, checked, voted on by the council, decided by the Chairman. */
@Service
@Transactional
public class AwardRounds {

    private final RoundRepository rounds;
    private final SnapshotRepository snapshots;
    private final RoundStore store;
    private final RoundList list;
    private final RoundFacts facts;
    private final SnapshotDecision decision;
    private final Preparers preparers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AwardRounds(
            RoundRepository rounds,
            SnapshotRepository snapshots,
            RoundStore store,
            RoundList list,
            RoundFacts facts,
            SnapshotDecision decision,
            Preparers preparers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.snapshots = snapshots;
        this.store = store;
        this.list = list;
        this.facts = facts;
        this.decision = decision;
        this.preparers = preparers;
        this.events = events;
        this.clock = clock;
    }

    /** One round per occasion: a second call answers with the round that is there. */
    public AwardRoundId open(Actor actor, OpenRound command) {
        Optional<AwardRound> known = of(command.occasion());
        if (known.isPresent()) {
            return known.get().id();
        }
        return add(actor, command, 1);
    }

    /** Another round of an occasion whose last one is decided, for what was held then; while one runs, that one. */
    public AwardRoundId openNext(Actor actor, OpenRound command) {
        Optional<AwardRound> running = of(command.occasion()).filter(round -> !isOver(round));
        return running.map(AwardRound::id).orElseGet(() -> add(actor, command, rounds.rounds(command.occasion()) + 1));
    }

    /** Decided, or with nothing for the council after the check. */
    private boolean isOver(AwardRound round) {
        return round.status() == Status.DECIDED
                || round.status() == Status.BEFORE_COUNCIL && agenda(round.id()).isEmpty();
    }

    public AwardRound get(AwardRoundId id) {
        return rounds.find(id).orElseThrow(() -> new BusinessRuleViolation("AWARD_ROUND_UNKNOWN", id.toString()));
    }

    /** The latest round of the occasion. */
    public Optional<AwardRound> of(Occasion occasion) {
        return rounds.of(occasion);
    }

    /** Takes in the accepted nominations; may be repeated. How many the round has to check now. */
    public int collect(AwardRoundId id) {
        AwardRound round = get(id);
        if (!round.isPastCheck()) {
            store.takeIn(round);
            if (round.status() == Status.OPENED) {
                rounds.update(round.at(Status.CHECKING));
            }
        }
        return items(id).size();
    }

    /** One record per item to check, for the eligibility table. */
    public List<EligibilityFacts> facts(AwardRoundId id) {
        return facts.of(get(id), items(id), today());
    }

    /** Of one item, which changed while the round checks. */
    public List<EligibilityFacts> facts(AwardRoundId id, NominationId nomination) {
        return facts.of(
                get(id),
                items(id).stream()
                        .filter(item -> item.nomination().id().equals(nomination))
                        .toList(),
                today());
    }

    public void recordEligibility(AwardRoundId id, List<Eligibility> answers) {
        get(id).expect(Status.CHECKING);
        store.recordEligibility(id, answers);
    }

    /** What there is to check, in the order of every list; what was held is among it. */
    public List<RoundItem> items(AwardRoundId id) {
        return all(id).stream().filter(item -> item.nomination().isOpen()).toList();
    }

    /** Every nomination the round took in, also those returned to their unit or found not eligible. */
    public List<RoundItem> all(AwardRoundId id) {
        return list.all(get(id), today());
    }

    /** The culture office's word on every item; all problems at {@code verdicts[i].field}. */
    public CheckSummary check(Actor actor, AwardRoundId id, List<CheckVerdict> verdicts) {
        AwardRound round = get(id);
        round.expect(Status.CHECKING);
        BusinessRuleViolation.throwIfAny(new CheckRules(items(id), store.underProceeding()).problems(verdicts));
        store.apply(verdicts);
        preparers.note(actor, id, Preparer.Step.CHECKED);
        rounds.update(round.at(Status.BEFORE_COUNCIL));
        CheckSummary summary = CheckSummary.of(verdicts);
        record(actor, "AWARD_ROUND_CHECKED", id, summary.toString());
        return summary;
    }

    /** Those kept at the check: what the council votes on. */
    public List<RoundItem> agenda(AwardRoundId id) {
        return all(id).stream().filter(RoundItem::isKept).toList();
    }

    /** Keeps the council's votes and makes the snapshot; called by the council when it closes its ballot. */
    public void recordBallot(Actor actor, AwardRoundId id, BallotResult result) {
        AwardRound round = get(id);
        round.expect(Status.BEFORE_COUNCIL);
        snapshots.add(SnapshotMaker.make(round, agenda(id), leftOut(id), result), clock.instant());
        rounds.update(round.at(Status.VOTED));
        record(actor, "AWARD_ROUND_VOTED", id, result.session().sessionId());
    }

    /** By the simplified procedure (law Art. 85) what stood the check goes to the Chairman without a vote; repeatable. */
    public void proposeWithoutCouncil(Actor actor, AwardRoundId id) {
        AwardRound round = get(id);
        if (round.status() == Status.WITHOUT_COUNCIL) {
            return;
        }
        round.expect(Status.BEFORE_COUNCIL);
        if (!round.occasion().kind().allowsSimplifiedProcedure()) {
            throw new BusinessRuleViolation("AWARD_COUNCIL_NEEDED", round.title());
        }
        snapshots.add(SnapshotMaker.withoutCouncil(round, agenda(id), leftOut(id)), clock.instant());
        rounds.update(round.at(Status.WITHOUT_COUNCIL));
        record(actor, "AWARD_ROUND_WITHOUT_COUNCIL", id, round.title());
    }

    private List<RoundItem> leftOut(AwardRoundId id) {
        return all(id).stream()
                .filter(item -> !item.isKept() && item.verdict() != null)
                .toList();
    }

    /**
     * The Chairman's word on every item, never that of who prepared the list; all problems at {@code
     * verdicts[i].field}. With something returned nothing is final and the round is checked again; else numbers, money
     * and certificates are settled in the snapshot. While the decision is not issued the Chairman may decide anew.
     */
    public DecisionSummary decide(Actor actor, AwardRoundId id, List<AwardVerdict> verdicts) {
        AwardRound round = get(id);
        round.expect(Status.VOTED, Status.WITHOUT_COUNCIL, Status.DECIDED);
        BusinessRuleViolation.throwIfAny(Preparers.problems(actor, preparers.of(id)));
        AwardSnapshot snapshot = snapshot(id).orElseThrow();
        BusinessRuleViolation.throwIfAny(
                new VerdictRules(snapshot, store.underProceeding(snapshot)).problems(verdicts));
        decision.reopen(snapshot);
        boolean back = verdicts.stream().anyMatch(verdict -> verdict.choice() == AwardVerdict.Choice.RETURN);
        AwardSnapshot decided = back
                ? decision.returned(snapshot, verdicts)
                : decision.decided(snapshot, verdicts, actor.userId(), clock.instant(), today());
        snapshots.decide(decided, clock.instant());
        DecisionSummary summary = DecisionSummary.of(decided);
        if (back) {
            store.sendBack(decided);
            rounds.update(round.again());
        } else {
            store.settle(decided);
            rounds.update(round.decided(today()));
        }
        recordDecision(actor, decided, summary);
        return summary;
    }

    /** What each award of the latest snapshot would cost were it granted today. */
    public List<AwardCost> costs(AwardRoundId id) {
        return snapshot(id).map(snapshot -> decision.costs(snapshot, today())).orElse(List.of());
    }

    /** The latest snapshot of the round, once the council has voted. */
    public Optional<AwardSnapshot> snapshot(AwardRoundId id) {
        AwardRound round = get(id);
        Optional<AwardSnapshot> current = snapshots.find(id, round.attempt());
        return current.isPresent() ? current : snapshots.find(id, round.attempt() - 1);
    }

    /** The snapshot that papers with this subject are written from, see {@link AwardRound#paperSubject()}. */
    public AwardSnapshot snapshot(String paperSubject) {
        return find(paperSubject).orElseThrow(() -> new BusinessRuleViolation("AWARD_NOT_VOTED", paperSubject));
    }

    /** Why the decision may not be signed or issued on that day: another base salary holds then. */
    public List<Problem> problemsOfIssuing(String paperSubject, LocalDate on) {
        return find(paperSubject)
                .map(snapshot -> decision.problemsOn(snapshot, on))
                .orElse(List.of());
    }

    private Optional<AwardSnapshot> find(String paperSubject) {
        String[] parts = paperSubject.split("/", -1);
        int attempt = parts.length == 1 ? 1 : Integer.parseInt(parts[1]);
        return snapshots.find(AwardRoundId.of(parts[0]), attempt);
    }

    private AwardRoundId add(Actor actor, OpenRound command, int sequence) {
        rounds.add(command, sequence, clock.instant());
        AwardRoundId id = of(command.occasion()).orElseThrow().id();
        record(actor, "AWARD_ROUND_OPENED", id, command.title());
        return id;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }

    private void recordDecision(Actor actor, AwardSnapshot decided, DecisionSummary summary) {
        record(actor, "AWARD_ROUND_DECIDED", decided.roundId(), summary.toString());
        decided.items().stream()
                .filter(item -> item.outcome() != null && item.outcome().againstCouncil())
                .forEach(item -> record(
                        actor,
                        "AWARD_CHANGED_AGAINST_COUNCIL",
                        decided.roundId(),
                        item.nominationId() + ": "
                                + Objects.requireNonNull(item.outcome()).reason()));
    }

    private void record(Actor actor, String action, AwardRoundId id, String what) {
        events.publishEvent(new Recorded(actor, action, "award_round/" + id, Map.of("what", what)));
    }
}
