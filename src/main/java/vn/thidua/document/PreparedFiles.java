package vn.thidua.document;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.file.Originals;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Recorded;

/** Adds one state after the other to a prepared file; each is kept. */
@Component
class PreparedFiles {

    private final PreparedRepository prepared;
    private final Originals originals;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PreparedFiles(PreparedRepository prepared, Originals originals, Clock clock, ApplicationEventPublisher events) {
        this.prepared = prepared;
        this.originals = originals;
        this.clock = clock;
        this.events = events;
    }

    /** One file of a draft; that of another draft is not there. */
    PreparedDocument of(DraftId draft, UUID id) {
        return prepared.live(draft).stream()
                .filter(document -> document.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation("DOCUMENT_UNKNOWN"));
    }

    byte[] bytes(PreparedDocument document) {
        return originals.read(document.latest().sha256());
    }

    void add(Actor actor, PreparedDocument document, PreparedRevision.Step step, byte[] bytes) {
        add(actor, document.id(), step, null, bytes, "");
    }

    void add(Actor actor, UUID id, PreparedRevision.Step step, @Nullable Signing signing, byte[] bytes, String note) {
        int sequence = prepared.revisions(id).size() + 1;
        String sha256 = originals.keep(bytes);
        prepared.add(id, new PreparedRevision(sequence, step, signing, actor.userId(), clock.instant(), sha256, note));
        events.publishEvent(new Recorded(
                actor,
                "DOCUMENT_FILE_" + step,
                "prepared_document/" + id,
                Map.of("sha256", sha256, "signing", signing == null ? "" : signing.name(), "note", note)));
    }
}
