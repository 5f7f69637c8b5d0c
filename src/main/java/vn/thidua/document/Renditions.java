package vn.thidua.document;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.file.Originals;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Recorded;

/** Front door to what is kept beside an issued document's original: extended signatures, scans of the paper. */
@Service
@Transactional
public class Renditions {

    private final RenditionRepository renditions;
    private final IssuedDocumentRepository issued;
    private final Standings standings;
    private final Originals originals;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Renditions(
            RenditionRepository renditions,
            IssuedDocumentRepository issued,
            Standings standings,
            Originals originals,
            Clock clock,
            ApplicationEventPublisher events) {
        this.renditions = renditions;
        this.issued = issued;
        this.standings = standings;
        this.originals = originals;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Keeps a PDF or picture beside the original; the same bytes twice change nothing.
     *
     * @param note what a reader should know, such as why a scan shows no code; may be empty
     */
    public void add(Actor actor, DocumentId id, Rendition.Kind kind, String mediaType, byte[] bytes, String note) {
        if (standings.of(issued.lock(id)).isRecalled()) {
            throw new BusinessRuleViolation("DOCUMENT_RECALLED_IS_FROZEN");
        }
        String sha256 = originals.keep(bytes);
        Rendition rendition = new Rendition(kind, sha256, mediaType, note, actor.userId(), clock.instant());
        if (renditions.add(id, rendition)) {
            events.publishEvent(new Recorded(
                    actor,
                    "DOCUMENT_RENDITION_ADDED",
                    "issued_document/" + id,
                    Map.of("kind", kind.name(), "sha256", sha256, "note", note)));
        }
    }

    @Transactional(readOnly = true)
    public List<Rendition> of(DocumentId id) {
        return renditions.of(id);
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> content(DocumentId id, String sha256) {
        return renditions.of(id).stream()
                .filter(rendition -> rendition.sha256().equals(sha256))
                .findFirst()
                .map(rendition -> originals.read(rendition.sha256()));
    }
}
