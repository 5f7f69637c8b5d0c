package vn.thidua.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardOccasion.AskedUnit;
import vn.thidua.award.AwardOccasion.Status;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Vietnamese;

/** What nominations are made for outside any campaign: yearly titles, cultural families, sudden achievements. */
@Service
@Transactional
public class AwardOccasions {

    private final OccasionRepository repository;
    private final AwardTypes types;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AwardOccasions(OccasionRepository repository, AwardTypes types, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.types = types;
        this.events = events;
        this.clock = clock;
    }

    /** One occasion per kind and key; all problems at the command's fields. */
    public AwardOccasionId open(Actor actor, OpenOccasion command) {
        List<Problem> problems = new ArrayList<>(rules().problems(command));
        Occasion occasion = new Occasion(command.kind(), command.key());
        repository
                .of(occasion)
                .ifPresent(known -> problems.add(Problem.at("key", "AWARD_OCCASION_KNOWN", known.title())));
        BusinessRuleViolation.throwIfAny(problems);
        AwardOccasion opened = opened(occasion, command);
        repository.add(opened, actor.userId(), clock.instant());
        record(actor, "AWARD_OCCASION_OPENED", opened.id(), opened.title());
        return opened.id();
    }

    public AwardOccasion get(AwardOccasionId id) {
        return repository.find(id).orElseThrow(() -> unknown(id));
    }

    public Optional<AwardOccasion> find(Occasion occasion) {
        return repository.of(occasion);
    }

    /** The newest first. */
    public List<AwardOccasion> all() {
        return repository.all();
    }

    /** Throws when nominations are no longer taken. */
    public void requireOpen(AwardOccasionId id) {
        get(id).expect(Status.OPEN);
    }

    /** The unit nominated, or nominates nobody. Whether nothing is outstanding any more: only the last one gets true. */
    public boolean answered(Actor actor, AwardOccasionId id, String unitCode) {
        AwardOccasion before = locked(id);
        if (!before.outstanding().contains(unitCode)) {
            return false;
        }
        repository.answered(id, unitCode, clock.instant());
        record(actor, "AWARD_OCCASION_ANSWERED", id, unitCode);
        return before.outstanding().equals(List.of(unitCode));
    }

    /** Nominations are taken until that day. */
    public void extend(Actor actor, AwardOccasionId id, @Nullable LocalDate dueOn, String reason) {
        List<Problem> problems = new ArrayList<>(rules().problemsOfDue(dueOn));
        if (reason.isBlank()) {
            problems.add(Problem.at("reason", "AWARD_REASON_MISSING"));
        }
        BusinessRuleViolation.throwIfAny(problems);
        locked(id).expect(Status.OPEN);
        repository.setDue(id, Objects.requireNonNull(dueOn));
        record(actor, "AWARD_OCCASION_EXTENDED", id, Vietnamese.date(dueOn) + ": " + reason);
    }

    /** No nominations any more; repeatable. */
    public void close(Actor actor, AwardOccasionId id) {
        move(actor, id, Status.CLOSED, "AWARD_OCCASION_CLOSED", "", Status.OPEN);
    }

    /** Everything proposed for it is decided; repeatable. */
    public void complete(Actor actor, AwardOccasionId id) {
        move(actor, id, Status.COMPLETED, "AWARD_OCCASION_COMPLETED", "", Status.OPEN, Status.CLOSED);
    }

    public void cancel(Actor actor, AwardOccasionId id, String reason) {
        if (reason.isBlank()) {
            throw new BusinessRuleViolation(List.of(Problem.at("reason", "AWARD_REASON_MISSING")));
        }
        move(actor, id, Status.CANCELLED, "AWARD_OCCASION_CANCELLED", reason, Status.OPEN);
    }

    private void move(Actor actor, AwardOccasionId id, Status next, String action, String why, Status... from) {
        AwardOccasion before = locked(id);
        if (before.status() != next) {
            before.expect(from);
            repository.setStatus(id, next);
            record(actor, action, id, why);
        }
    }

    private static AwardOccasion opened(Occasion occasion, OpenOccasion command) {
        return new AwardOccasion(
                AwardOccasionId.fresh(),
                occasion,
                command.title(),
                command.basis(),
                Objects.requireNonNull(command.from()),
                Objects.requireNonNull(command.to()),
                command.dueOn(),
                command.awards(),
                command.units().stream().map(unit -> new AskedUnit(unit, null)).toList(),
                Status.OPEN);
    }

    private AwardOccasion locked(AwardOccasionId id) {
        return repository.lock(id).orElseThrow(() -> unknown(id));
    }

    private static BusinessRuleViolation unknown(AwardOccasionId id) {
        return new BusinessRuleViolation("AWARD_OCCASION_UNKNOWN", id.toString());
    }

    private OccasionRules rules() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
        return new OccasionRules(types.on(today), today);
    }

    private void record(Actor actor, String action, AwardOccasionId id, String what) {
        events.publishEvent(new Recorded(actor, action, "award_occasion/" + id, Map.of("what", what)));
    }
}
