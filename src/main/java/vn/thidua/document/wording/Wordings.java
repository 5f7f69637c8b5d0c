package vn.thidua.document.wording;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.wording.WordingVersion.Origin;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Recorded;

/**
 * The words of each kind, version by version. A document keeps the version it was composed with; a new version counts for
 * what is drafted from then on.
 */
@Component
@Transactional
public class Wordings {

    private static final String AS_SHIPPED = "Mẫu đi kèm phần mềm";

    private final ShippedWordings shipped;
    private final WordingRepository repository;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Wordings(ShippedWordings shipped, WordingRepository repository, Clock clock, ApplicationEventPublisher events) {
        this.shipped = shipped;
        this.repository = repository;
        this.clock = clock;
        this.events = events;
    }

    /** What new documents are composed with. */
    @Transactional(readOnly = true)
    public WordingVersion current(DocumentKind kind) {
        return repository.latest(kind).map(this::completed).orElseGet(() -> first(kind));
    }

    @Transactional(readOnly = true)
    public WordingVersion of(DocumentKind kind, int number) {
        return repository
                .find(kind, number)
                .map(this::completed)
                .or(() -> Optional.of(first(kind)).filter(version -> version.number() == number))
                .orElseThrow(() -> new IllegalStateException("No version %d of %s".formatted(number, kind)));
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<WordingVersion> history(DocumentKind kind) {
        return repository.all(kind);
    }

    /** The words that come with the program now, where the office has words of its own and has not seen these. */
    @Transactional(readOnly = true)
    public Optional<Wording> offered(DocumentKind kind) {
        boolean seen =
                history(kind).stream().anyMatch(version -> version.sha256().equals(shipped.hash(kind)));
        return seen ? Optional.empty() : Optional.of(shipped.of(kind));
    }

    /** Every kind's first version; a bundle that a newer program changed follows only where nobody edited it. */
    void keepShipped() {
        for (DocumentKind kind : DocumentKind.values()) {
            Optional<WordingVersion> latest = repository.latest(kind);
            if (latest.isEmpty()) {
                repository.add(first(kind));
            } else if (latest.get().origin() == Origin.SHIPPED && offered(kind).isPresent()) {
                adopt(Actor.system(), kind, latest.get().number(), AS_SHIPPED);
            }
        }
    }

    /** Puts the program's own words in place of the version that was looked at. */
    public int adopt(Actor actor, DocumentKind kind, int base, String reason) {
        return add(actor, kind, base, Origin.SHIPPED, shipped.of(kind), shipped.hash(kind), reason);
    }

    /** Checked words in place of the version that was looked at; refused where somebody else was faster. */
    public int save(Actor actor, DocumentKind kind, int base, Wording wording, String reason) {
        String hash = Sha256.of(WordingRepository.write(wording));
        return add(actor, kind, base, Origin.OFFICE, wording, hash, reason);
    }

    private int add(
            Actor actor, DocumentKind kind, int base, Origin origin, Wording wording, String hash, String reason) {
        int number = base + 1;
        WordingVersion version =
                new WordingVersion(kind, number, origin, wording, hash, actor.userId(), clock.instant(), reason);
        if (current(kind).number() != base || !repository.add(version)) {
            throw new OptimisticLockingFailureException(
                    "The wording of %s was changed by someone else.".formatted(kind));
        }
        events.publishEvent(new Recorded(
                actor,
                "WORDING_CHANGED",
                "document_wording/%s/%d".formatted(kind, number),
                Map.of("origin", origin.name(), "sha256", hash, "reason", reason)));
        return number;
    }

    /** A newer program may need words that the office's version does not have yet: those it brings along itself. */
    private WordingVersion completed(WordingVersion version) {
        Wording whole = version.wording().completedBy(shipped.of(version.kind()));
        return new WordingVersion(
                version.kind(),
                version.number(),
                version.origin(),
                whole,
                version.sha256(),
                version.savedBy(),
                version.savedAt(),
                version.reason());
    }

    private WordingVersion first(DocumentKind kind) {
        return new WordingVersion(
                kind,
                1,
                Origin.SHIPPED,
                shipped.of(kind),
                shipped.hash(kind),
                Actor.system().userId(),
                clock.instant(),
                AS_SHIPPED);
    }
}
