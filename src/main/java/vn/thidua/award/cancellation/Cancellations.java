package vn.thidua.award.cancellation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardHistory;
import vn.thidua.award.GrantedAward;
import vn.thidua.award.Nomination;
import vn.thidua.award.NominationId;
import vn.thidua.award.Nominations;
import vn.thidua.award.cancellation.Cancellation.Status;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Role;
import vn.thidua.shared.Vietnamese;

/** Front door to the cancellation of awards and to what is recovered after it. */
@Service
@Transactional
public class Cancellations {

    private static final Set<Role> REQUESTERS = Set.of(Role.CULTURE_HEAD, Role.CULTURE_OFFICER);

    private final CancellationRepository repository;
    private final AwardHistory history;
    private final Nominations nominations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Cancellations(
            CancellationRepository repository,
            AwardHistory history,
            Nominations nominations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.history = history;
        this.nominations = nominations;
        this.events = events;
        this.clock = clock;
    }

    public static boolean mayRequest(Actor actor) {
        return actor.roles().stream().anyMatch(REQUESTERS::contains);
    }

    /** The award stays as it is until the decision that cancels it is issued. */
    public Cancellation request(Actor actor, RequestCancellation request) {
        if (!mayRequest(actor)) {
            throw new AccessDeniedException("Only the culture office asks for a cancellation.");
        }
        GrantedAward award = award(request.award());
        boolean ours = nominations.get(award.id()).status() != Nomination.Status.FORWARDED;
        boolean underWay =
                repository.of(award.id()).stream().anyMatch(cancellation -> cancellation.status() != Status.REFUSED);
        BusinessRuleViolation.throwIfAny(CancellationRules.problems(request, award, ours, underWay));
        UUID id = repository.add(request, actor, clock.instant());
        record(actor, "AWARD_CANCELLATION_REQUESTED", id, request.explanation());
        return get(id);
    }

    /** Whoever asked for it cannot be who decides. */
    public void approve(Actor actor, UUID id) {
        open(actor, id);
        repository.decide(id, Status.APPROVED, "", actor, clock.instant());
        record(actor, "AWARD_CANCELLATION_APPROVED", id, "");
    }

    public void refuse(Actor actor, UUID id, String why) {
        open(actor, id);
        String reason = Vietnamese.text(why);
        if (reason.isEmpty()) {
            throw new BusinessRuleViolation(List.of(Problem.at("reason", "AWARD_REASON_MISSING")));
        }
        repository.decide(id, Status.REFUSED, reason, actor, clock.instant());
        record(actor, "AWARD_CANCELLATION_REFUSED", id, reason);
    }

    /** The decision is issued: from its day on the award counts nowhere. May be repeated. */
    public void takeEffect(UUID id, String decisionCode, LocalDate on) {
        Cancellation cancellation = locked(id);
        if (cancellation.status() == Status.EFFECTIVE) {
            return;
        }
        repository.takeEffect(id, decisionCode, on);
        String by = "Quyết định số " + decisionCode;
        history.cancel(cancellation.award(), on, by, cancellation.ground().label() + ": " + cancellation.explanation());
        record(Actor.system(), "AWARD_CANCELLED", id, decisionCode);
    }

    /** Enters what came back or why it does not; how the recovery stands after it. */
    public Cancellation enter(Actor actor, EnterRecovery entry) {
        Cancellation cancellation = locked(entry.cancellation());
        LocalDate today = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
        BusinessRuleViolation.throwIfAny(CancellationRules.problems(entry, cancellation, today));
        repository.add(entry, actor, clock.instant());
        record(actor, "AWARD_RECOVERY_ENTERED", cancellation.id(), entry.kind() + " " + entry.outcome());
        return get(cancellation.id());
    }

    public Cancellation get(UUID id) {
        return repository.find(id).orElseThrow(() -> unknown(id));
    }

    /** The latest first; all but one were refused. */
    public List<Cancellation> of(NominationId award) {
        return repository.of(award);
    }

    public GrantedAward award(NominationId id) {
        return history.find(id).orElseThrow(() -> new BusinessRuleViolation("AWARD_NOMINATION_UNKNOWN", id.toString()));
    }

    private void open(Actor actor, UUID id) {
        Cancellation cancellation = locked(id);
        if (cancellation.status() != Status.REQUESTED && cancellation.status() != Status.APPROVED) {
            throw new BusinessRuleViolation(
                    "AWARD_CANCELLATION_DECIDED", cancellation.status().label());
        }
        if (cancellation.requestedBy().equals(actor.userId())) {
            throw new BusinessRuleViolation("AWARD_CANCELLATION_OWN");
        }
    }

    private Cancellation locked(UUID id) {
        return repository.lock(id).orElseThrow(() -> unknown(id));
    }

    private static BusinessRuleViolation unknown(UUID id) {
        return new BusinessRuleViolation("AWARD_CANCELLATION_UNKNOWN", id.toString());
    }

    private void record(Actor actor, String action, UUID id, String what) {
        events.publishEvent(new Recorded(actor, action, "award_cancellation/" + id, Map.of("what", what)));
    }
}
