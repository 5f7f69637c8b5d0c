package vn.thidua.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.Nomination.Status;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Vietnamese;

/** What units propose: submitted as one table, replaced as a whole until accepted. */
@Service
@Transactional
public class Nominations {

    private final NominationRepository repository;
    private final RoundItemRepository items;
    private final OfferedAwards offered;
    private final AwardChanges changes;
    private final EvidenceFiles evidence;
    private final Subjects subjects;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Nominations(
            NominationRepository repository,
            RoundItemRepository items,
            OfferedAwards offered,
            AwardChanges changes,
            EvidenceFiles evidence,
            Subjects subjects,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.items = items;
        this.offered = offered;
        this.changes = changes;
        this.evidence = evidence;
        this.subjects = subjects;
        this.events = events;
        this.clock = clock;
    }

    /** Checks the table like {@link #submit} and reports every problem at {@code nominations[i].field}. */
    public void check(Actor actor, SubmitNominations command) {
        List<Problem> problems =
                new ArrayList<>(new NominationRules(offered.of(command.occasion(), command.on()), command.on())
                        .problems(command.nominations()));
        problems.addAll(settled(of(command.occasion(), command.unitCode())).problems(command.nominations()));
        problems.addAll(evidence.problems(actor, command));
        BusinessRuleViolation.throwIfAny(problems);
    }

    /**
     * Replaces what the unit submitted before, and those that were returned to it. Rows that repeat what is accepted
     * are left as they are, so that the whole table may be sent again and again.
     */
    public List<Nomination> submit(Actor actor, SubmitNominations command) {
        check(actor, command);
        List<Nomination> earlier = of(command.occasion(), command.unitCode());
        repository.remove(with(Status.SUBMITTED, earlier));
        with(Status.RETURNED, earlier)
                .forEach(returned -> repository.update(returned.with(Status.WITHDRAWN, returned.reason())));
        repository.replaceDossier(command.occasion(), command.unitCode(), command.dossier());
        List<Nomination> submitted = settled(earlier).newOnes(NominationTable.read(command));
        submitted.forEach(nomination -> repository.add(nomination, actor.userId(), clock.instant()));
        record(actor, "AWARD_NOMINATIONS_SUBMITTED", command.occasion(), command.unitCode(), submitted.size(), "");
        return submitted;
    }

    /** The nomination goes on for another award; what the unit proposed stays in the history. */
    public void changeAward(Actor actor, ChangeAward command) {
        Nomination nomination = get(command.nominationId());
        LocalDate today = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
        BusinessRuleViolation.throwIfAny(ChangeAwardRules.problems(
                command,
                nomination,
                items.isBeforeCouncil(nomination.id()),
                offered.of(nomination.occasion(), today).stream()
                        .filter(type -> type.code().equals(command.awardCode()))
                        .findFirst()));
        String code = Objects.requireNonNull(command.awardCode());
        changes.make(new AwardChanges.Change(
                nomination.id(), nomination.awardCode(), code, command.reason(), actor.userId(), clock.instant()));
        String what = "%s → %s: %s".formatted(nomination.awardCode(), code, command.reason());
        record(actor, "AWARD_NOMINATION_CHANGED", nomination.occasion(), nomination.unitCode(), 1, what);
    }

    /** With the unit's report accepted, its nominations are too. */
    public void accept(Actor actor, Occasion occasion, String unitCode) {
        List<Nomination> submitted = with(Status.SUBMITTED, of(occasion, unitCode));
        repository.update(submitted.stream()
                .map(nomination -> nomination.with(Status.ACCEPTED, null))
                .toList());
        subjects.register(unitCode);
        if (!submitted.isEmpty()) {
            record(actor, "AWARD_NOMINATIONS_ACCEPTED", occasion, unitCode, submitted.size(), "");
        }
    }

    public void withdraw(Actor actor, NominationId id, String reason) {
        Nomination nomination = get(id);
        if (reason.isBlank()) {
            throw new BusinessRuleViolation(List.of(Problem.at("reason", "AWARD_REASON_MISSING")));
        }
        if (!nomination.isOpen() || items.isBeforeCouncil(id)) {
            throw new BusinessRuleViolation(
                    "AWARD_NOT_OPEN",
                    nomination.recipient().name(),
                    nomination.status().label());
        }
        repository.update(nomination.with(Status.WITHDRAWN, reason));
        record(actor, "AWARD_NOMINATION_WITHDRAWN", nomination.occasion(), nomination.unitCode(), 1, reason);
    }

    /** All that a unit that leaves the campaign had proposed and that no council has before it. */
    public void withdrawAll(Actor actor, Occasion occasion, String unitCode, String reason) {
        of(occasion, unitCode).stream()
                .filter(nomination -> nomination.isOpen() && !items.isBeforeCouncil(nomination.id()))
                .forEach(nomination -> withdraw(actor, nomination.id(), reason));
    }

    /** What was held is looked at again: what was in the way is cleared. */
    public void resume(Actor actor, NominationId id, String reason) {
        Nomination held = get(id);
        if (reason.isBlank()) {
            throw new BusinessRuleViolation(List.of(Problem.at("reason", "AWARD_REASON_MISSING")));
        }
        if (held.status() != Status.HELD) {
            throw new BusinessRuleViolation(
                    "AWARD_NOT_HELD", held.recipient().name(), held.status().label());
        }
        boolean inRound = items.resume(id);
        Nomination resumed = held.with(inRound ? Status.IN_ROUND : Status.ACCEPTED, reason);
        repository.update(resumed);
        events.publishEvent(new NominationResumed(resumed, inRound, reason));
        record(actor, "AWARD_NOMINATION_RESUMED", held.occasion(), held.unitCode(), 1, reason);
    }

    /** Flags those of the unit that rest on one of these targets, and takes the flag from the others. */
    public void targetsNotMet(Actor actor, Occasion occasion, String unitCode, Set<String> targetCodes) {
        for (Nomination nomination : of(occasion, unitCode)) {
            boolean flag = !Collections.disjoint(nomination.targets(), targetCodes);
            if (nomination.isOpen() && flag != nomination.targetNotMet()) {
                repository.update(nomination.flagged(flag));
                record(actor, "AWARD_NOMINATION_FLAGGED", occasion, unitCode, 1, String.join(", ", targetCodes));
            }
        }
    }

    public Nomination get(NominationId id) {
        return repository
                .find(id)
                .orElseThrow(() -> new BusinessRuleViolation("AWARD_NOMINATION_UNKNOWN", id.toString()));
    }

    /** In the order in which they came. */
    public List<Nomination> of(Occasion occasion) {
        return repository.of(occasion);
    }

    public List<Nomination> of(Occasion occasion, String unitCode) {
        return of(occasion).stream()
                .filter(nomination -> nomination.unitCode().equals(unitCode))
                .toList();
    }

    /** What waits for something to be cleared, of all occasions. */
    public List<Nomination> held() {
        return repository.held();
    }

    /** Accepted or cleared after the last round of its occasion was decided: another round takes it in. */
    public List<Nomination> waiting() {
        return repository.waiting();
    }

    public List<DossierFile> dossier(Occasion occasion, String unitCode) {
        return repository.dossier(occasion, unitCode);
    }

    /** Pairs that seem to be one achievement of one subject. */
    public List<Duplicate> duplicates(Occasion occasion) {
        return new Duplicates(of(occasion)).all();
    }

    /** Which rows of a table repeat what is accepted, also where the office gave it another award. */
    SettledRows settled(List<Nomination> earlier) {
        return new SettledRows(earlier, changes::proposed);
    }

    private static List<Nomination> with(Status status, List<Nomination> nominations) {
        return nominations.stream()
                .filter(nomination -> nomination.status() == status)
                .toList();
    }

    private void record(Actor actor, String action, Occasion occasion, String unitCode, int count, String reason) {
        events.publishEvent(new Recorded(
                actor,
                action,
                "award_nomination/" + occasion.key() + "/" + unitCode,
                Map.of("count", Integer.toString(count), "reason", reason)));
    }
}
