package vn.thidua.award;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Folding;

/**
 * The register of whom each unit has proposed. Equal are names of the same letters and marks wherever the tone stands,
 * in one unit, with no other year of birth; a search also finds names without marks and with d for đ.
 */
@Service
@Transactional
public class Subjects {

    private static final int SHORTEST_SEARCH = 2;

    private final SubjectRepository repository;
    private final Clock clock;

    Subjects(SubjectRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** Those of this unit, never another's, whose name has the typed words in it. */
    public List<KnownSubject> suggestions(String unitCode, @Nullable RecipientKind kind, String typed) {
        if (Folding.fold(typed).length() < SHORTEST_SEARCH) {
            return List.of();
        }
        register(unitCode);
        return repository.search(unitCode, kind, Folding.fold(typed)).stream()
                .map(subject -> new KnownSubject(
                        subject.recipient(), repository.awards(subject.id()), repository.formerName(subject.id())))
                .toList();
    }

    /** Enters whom the unit's accepted nominations name; who is known already is only linked. */
    void register(String unitCode) {
        for (SubjectRepository.Unlinked nomination : repository.unlinked(unitCode)) {
            repository.link(nomination.id(), idOf(unitCode, nomination.recipient()));
        }
    }

    /**
     * A decision puts right whom an award names: it goes to who was meant all along, known already or not. Whom the
     * register only knows by the wrong name gets the right one.
     */
    void correct(NominationId nomination, String unitCode, Recipient right, String wrong) {
        repository.subjectOf(nomination).ifPresent(written -> {
            UUID meant = meant(written, unitCode, right);
            repository.relink(nomination, meant);
            repository.rename(meant, right.name(), wrong);
            if (!meant.equals(written) && !repository.isNamed(written)) {
                repository.remove(written);
            }
        });
    }

    private UUID meant(UUID written, String unitCode, Recipient right) {
        List<Subject> namesakes = repository.namesakes(unitCode, right.kind(), Names.key(right.name()));
        Optional<UUID> known = Subject.among(namesakes, right.birthYear()).map(Subject::id);
        return known.orElseGet(
                () -> repository.nominations(written) > 1 ? repository.add(unitCode, right, clock.instant()) : written);
    }

    private UUID idOf(String unitCode, Recipient recipient) {
        List<Subject> namesakes = repository.namesakes(unitCode, recipient.kind(), Names.key(recipient.name()));
        Optional<Subject> known = Subject.among(namesakes, recipient.birthYear());
        known.ifPresent(subject -> repository.update(subject.seenAgain(recipient)));
        return known.map(Subject::id).orElseGet(() -> repository.add(unitCode, recipient, clock.instant()));
    }
}
