package vn.thidua.payment;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.payment.FundEntry.Kind;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Vietnamese;

/**
 * The reward fund of each year as a ledger that only grows: what was budgeted, what decisions commit, what was paid and
 * what came back.
 */
@Service
@Transactional
public class Fund {

    private final FundRepository repository;
    private final ApplicationEventPublisher events;

    Fund(FundRepository repository, ApplicationEventPublisher events) {
        this.repository = repository;
        this.events = events;
    }

    public FundYear of(int year) {
        return repository.year(year);
    }

    /** The years there is an entry of, the latest first. */
    public List<Integer> years() {
        return repository.years();
    }

    /** In the order they were made. */
    public List<FundEntry> entries(int year) {
        return repository.entries(year);
    }

    /** More or, with a minus, less money for a year; all problems at the command's fields. */
    public void budget(Actor actor, ChangeBudget command) {
        BusinessRuleViolation.throwIfAny(command.problems());
        repository.lock(command.year());
        add(actor, Kind.BUDGET, command.movement());
    }

    /**
     * By how much a decision would exceed what is free that year, 0 when it would not or when no budget was entered;
     * what this subject has committed already is not counted twice.
     */
    public long shortfall(int year, String subject, long cost) {
        return of(year).budgeted() ? Math.max(0, cost - free(year, subject)) : 0;
    }

    /** What this subject may cost without being over the budget; what it has committed already is free for it. */
    public long free(int year, String subject) {
        return of(year).free() + repository.sum(year, Kind.COMMITMENT, subject);
    }

    /**
     * What a decision will cost; a second call for the same subject replaces the first. More than what is free needs a
     * reason: {@code FUND_OVER_BUDGET} at {@code fundReason}.
     */
    public void commit(Actor actor, Commitment command) {
        repository.lock(command.year());
        long missing = shortfall(command.year(), command.subject(), command.amount());
        String reason = Vietnamese.text(command.reason());
        if (missing > 0 && reason.isEmpty()) {
            throw new BusinessRuleViolation(List.of(Problem.at(
                    "fundReason",
                    "FUND_OVER_BUDGET",
                    Dong.of(command.amount()),
                    Dong.of(missing),
                    Integer.toString(command.year()))));
        }
        long change = command.amount() - repository.sum(command.year(), Kind.COMMITMENT, command.subject());
        if (change != 0) {
            add(actor, Kind.COMMITMENT, command.movement(change));
        }
    }

    /** Money that left the fund; told once per key, however often it is called. */
    public void paid(Actor actor, FundMovement movement) {
        addOnce(actor, Kind.PAYMENT, movement);
    }

    /** Money that came back to the fund; told once per key, however often it is called. */
    public void recovered(Actor actor, FundMovement movement) {
        addOnce(actor, Kind.RECOVERY, movement);
    }

    private void addOnce(Actor actor, Kind kind, FundMovement movement) {
        repository.lock(movement.year());
        if (!repository.has(movement.key())) {
            add(actor, kind, movement);
        }
    }

    private void add(Actor actor, Kind kind, FundMovement movement) {
        repository.add(kind, movement, actor.userId());
        events.publishEvent(new Recorded(
                actor,
                "FUND_" + kind.name(),
                "reward_fund/" + movement.year(),
                Map.of(
                        "amount",
                        Long.toString(movement.amount()),
                        "subject",
                        movement.subject(),
                        "reason",
                        movement.reason())));
    }
}
