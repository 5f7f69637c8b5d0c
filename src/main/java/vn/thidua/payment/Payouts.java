package vn.thidua.payment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardHistory;
import vn.thidua.award.NominationId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Vietnamese;

/** Payment lists of award decisions: how each recipient is paid, and what was handed over when and to whom. */
@Service
@Transactional
public class Payouts {

    private static final String AGREED = "Quyết định khen thưởng đã ban hành";
    private static final String RECALLED = "Quyết định khen thưởng đã bị thu hồi";

    private final PayoutRepository repository;
    private final PayoutRules rules;
    private final Fund fund;
    private final AwardHistory history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Payouts(
            PayoutRepository repository,
            PayoutRules rules,
            Fund fund,
            AwardHistory history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.rules = rules;
        this.fund = fund;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    /** The list of a decision; a second call answers with the one that is there. The fund commits what it costs. */
    public UUID open(Actor actor, OpenPayout command) {
        String subject = command.snapshot().subject();
        Optional<UUID> known = repository.idOf(subject);
        if (known.isPresent()) {
            return known.get();
        }
        UUID id = repository.add(command, clock.instant());
        Payout payout = get(id);
        commit(actor, payout);
        record(actor, "PAYOUT_OPENED", id, payout.decision());
        return id;
    }

    /**
     * the decision is recalled, so that nothing more is paid or handed over and the fund keeps committed only what
     * has left it. May be repeated.
     */
    public void recall(Actor actor, String paperSubject, LocalDate decidedOn) {
        repository.recall(paperSubject, today());
        Optional<Payout> payout = of(paperSubject);
        LocalDate year = payout.map(Payout::decidedOn).orElse(decidedOn);
        String decision = payout.map(Payout::decision).orElse(RECALLED);
        fund.commit(
                actor,
                new Commitment(paperSubject, year, payout.map(Payout::paid).orElse(0L), decision, RECALLED));
        payout.ifPresent(known -> record(actor, "PAYOUT_RECALLED", known.id(), decision));
    }

    /** a decision puts right whom the list names. */
    public void correctName(NominationId award, String name) {
        repository.rename(award, name);
    }

    public Payout get(UUID id) {
        return repository
                .find(id)
                .map(payout -> payout.marked(history.cancelled(payout.subject())))
                .orElseThrow(() -> new BusinessRuleViolation("PAYOUT_UNKNOWN", id.toString()));
    }

    /** An award was cancelled: what was not paid for it is not committed any more. */
    public void noteCancelled(Actor actor, NominationId award) {
        history.paperSubject(award).flatMap(this::of).ifPresent(payout -> commit(actor, payout));
    }

    public Optional<Payout> of(String paperSubject) {
        return repository.idOf(paperSubject).map(this::get);
    }

    /** Of decisions of a year, the latest first. */
    public List<Payout> of(int year) {
        return repository.ofYear(year).stream().map(this::get).toList();
    }

    /** How each is paid; all problems at {@code rows[i].way}. Whether anything goes by bank. */
    public boolean choose(Actor actor, ChooseWays command) {
        Payout payout = inForce(command.payoutId());
        BusinessRuleViolation.throwIfAny(rules.problems(payout, command));
        command.rows().stream()
                .filter(row -> rules.line(payout, row.lineId()).orElseThrow().counts())
                .forEach(row -> repository.choose(row.lineId(), row.way()));
        record(actor, "PAYOUT_WAYS_CHOSEN", payout.id(), payout.decision());
        return !get(payout.id()).transfersDue().isEmpty();
    }

    /** What the bank has carried out; whether all transfers are done. */
    public boolean confirm(Actor actor, ConfirmTransfers command) {
        Payout payout = inForce(command.payoutId());
        BusinessRuleViolation.throwIfAny(rules.problems(payout, command, today()));
        command.rows().forEach(row -> confirm(actor, payout, row));
        return get(payout.id()).transfersDue().isEmpty();
    }

    /**
     * Takes down what is handed over now; typed anew until its record is issued. All problems at
     * {@code rows[i].collector} and at the fields.
     */
    public Handover handOver(Actor actor, HandOver command) {
        Payout payout = inForce(command.payoutId());
        BusinessRuleViolation.throwIfAny(rules.problems(payout, command, today()));
        Handover handover = repository.write(command, actor.userId());
        record(actor, "PAYOUT_HANDOVER", payout.id(), Integer.toString(handover.number()));
        return handover;
    }

    /** The one whose record is not issued yet. */
    public Optional<Handover> openHandover(UUID payoutId) {
        return repository.handovers(payoutId).stream()
                .filter(handover -> !handover.settled())
                .findFirst();
    }

    public Handover handover(UUID payoutId, int number) {
        return repository.handovers(payoutId).stream()
                .filter(handover -> handover.number() == number)
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation("PAYOUT_UNKNOWN", payoutId + "/" + number));
    }

    public List<Handover> handovers(UUID payoutId) {
        return repository.handovers(payoutId);
    }

    /** The record is issued: what it names is handed over, and paid where it was cash. Whether nothing is left. */
    public boolean settle(Actor actor, UUID payoutId) {
        openHandover(payoutId).ifPresent(handover -> settle(actor, inForce(payoutId), handover));
        return get(payoutId).open().isEmpty();
    }

    private Payout inForce(UUID id) {
        Payout payout = get(id);
        if (payout.isRecalled()) {
            throw new BusinessRuleViolation("PAYOUT_RECALLED", payout.decision());
        }
        return payout;
    }

    private void commit(Actor actor, Payout payout) {
        fund.commit(
                actor, new Commitment(payout.subject(), payout.decidedOn(), payout.total(), payout.decision(), AGREED));
    }

    private void settle(Actor actor, Payout payout, Handover handover) {
        repository.settle(handover);
        payout.of(handover).stream()
                .filter(line -> line.way() == PayoutLine.Way.CASH && !line.isPaid())
                .forEach(line -> pay(actor, payout, line, handover.on()));
    }

    private void confirm(Actor actor, Payout payout, ConfirmTransfers.Row row) {
        PayoutLine line = rules.line(payout, row.lineId()).orElseThrow();
        if (row.paidOn() != null) {
            pay(actor, payout, line, row.paidOn());
        } else if (row.cash()) {
            repository.choose(line.id(), PayoutLine.Way.CASH);
            if (line.handedOn() != null) {
                pay(actor, payout, line, today());
            }
        }
    }

    private void pay(Actor actor, Payout payout, PayoutLine line, LocalDate on) {
        repository.pay(line.id(), on);
        fund.paid(
                actor,
                new FundMovement(
                        "payment/" + line.id(),
                        payout.year(),
                        payout.subject(),
                        line.nominationId(),
                        line.amount(),
                        on,
                        line.name() + ", " + Vietnamese.continued(line.awardName()),
                        payout.decision()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }

    private void record(Actor actor, String action, UUID id, String what) {
        events.publishEvent(new Recorded(actor, action, "payout/" + id, Map.of("what", what)));
    }
}
