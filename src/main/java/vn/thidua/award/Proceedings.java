package vn.thidua.award;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Recorded;

/** Open discipline, inspections, complaints and press cases: while one is open, its subject's nominations wait. */
@Service
@Transactional
public class Proceedings {

    private final ProceedingRepository repository;
    private final NominationRepository held;
    private final Nominations nominations;
    private final ApplicationEventPublisher events;

    Proceedings(
            ProceedingRepository repository,
            NominationRepository held,
            Nominations nominations,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.held = held;
        this.nominations = nominations;
        this.events = events;
    }

    public UUID open(Actor actor, OpenProceeding command) {
        BusinessRuleViolation.throwIfAny(ProceedingRules.problems(command));
        UUID id = repository.add(command);
        record(actor, "AWARD_PROCEEDING_OPENED", id, command.note());
        return id;
    }

    /** With the last open one about a subject closed, what was held for it goes on by itself. */
    public void close(Actor actor, CloseProceeding command) {
        Proceeding proceeding = get(command.id());
        BusinessRuleViolation.throwIfAny(ProceedingRules.problems(command, proceeding));
        repository.close(command);
        record(actor, "AWARD_PROCEEDING_CLOSED", command.id(), command.outcome());
        resumeHeld(actor, proceeding, command.outcome());
    }

    public Proceeding get(UUID id) {
        return repository
                .find(id)
                .orElseThrow(() -> new BusinessRuleViolation("AWARD_PROCEEDING_UNKNOWN", id.toString()));
    }

    /** The latest first. */
    public List<Proceeding> about(String name, String unitCode) {
        return repository.about(name, unitCode);
    }

    /** By whom they are about, for many questions at once. */
    Function<Nomination, List<Proceeding>> bySubject() {
        Map<String, List<Proceeding>> byName =
                repository.all().stream().collect(Collectors.groupingBy(known -> key(known.name(), known.unitCode())));
        return nomination -> byName.getOrDefault(key(nomination.recipient().name(), nomination.unitCode()), List.of());
    }

    private static String key(String name, String unitCode) {
        return unitCode + "/" + Names.key(name);
    }

    public List<Proceeding> open() {
        return repository.open();
    }

    private void resumeHeld(Actor actor, Proceeding closed, String outcome) {
        boolean another = about(closed.name(), closed.unitCode()).stream().anyMatch(Proceeding::isOpen);
        if (!another) {
            held.heldFor(closed.name(), closed.unitCode())
                    .forEach(nomination -> nominations.resume(actor, nomination.id(), outcome));
        }
    }

    private void record(Actor actor, String action, UUID id, String reason) {
        events.publishEvent(new Recorded(actor, action, "award_proceeding/" + id, Map.of("reason", reason)));
    }
}
