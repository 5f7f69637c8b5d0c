package vn.thidua.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Recorded;

/** Front door for people at a screen: whoever looks at a document or takes it away is recorded. */
@Service
@Transactional
public class DocumentDesk {

    private final Documents documents;
    private final IssuedDocumentRepository issued;
    private final Renditions renditions;
    private final Reading reading;
    private final SignatureSentences signatures;
    private final ApplicationEventPublisher events;

    DocumentDesk(
            Documents documents,
            IssuedDocumentRepository issued,
            Renditions renditions,
            Reading reading,
            SignatureSentences signatures,
            ApplicationEventPublisher events) {
        this.documents = documents;
        this.issued = issued;
        this.renditions = renditions;
        this.reading = reading;
        this.signatures = signatures;
        this.events = events;
    }

    /** The document's page is looked at; refused to who may not read it. */
    public IssuedDocument open(Actor reader, DocumentId id) {
        IssuedDocument document = readable(reader, id);
        record(reader, "DOCUMENT_VIEWED", "issued_document/" + id, Map.of());
        return document;
    }

    /** The file goes to a screen or a disk. */
    public byte[] download(Actor reader, DocumentId id) {
        IssuedDocument document = readable(reader, id);
        record(reader, "DOCUMENT_DOWNLOADED", "issued_document/" + id, Map.of("sha256", document.sha256()));
        return documents.content(id);
    }

    public Optional<byte[]> downloadRendition(Actor reader, DocumentId id, String sha256) {
        readable(reader, id);
        Optional<byte[]> bytes = renditions.content(id, sha256);
        if (bytes.isPresent()) {
            record(reader, "DOCUMENT_DOWNLOADED", "issued_document/" + id, Map.of("sha256", sha256));
        }
        return bytes;
    }

    public byte[] preview(Actor reader, DraftId id) {
        byte[] bytes = documents.read(reader, id);
        record(reader, "DOCUMENT_DRAFT_VIEWED", "document_draft/" + id, Map.of());
        return bytes;
    }

    /** A sentence per signature. */
    @Transactional(readOnly = true)
    public List<String> signatures(DocumentId id) {
        return signatures.of(issued.get(id));
    }

    public boolean isStaff(Actor reader) {
        return reading.isStaff(reader);
    }

    private IssuedDocument readable(Actor reader, DocumentId id) {
        IssuedDocument document = issued.get(id);
        if (!reading.mayRead(reader, document)) {
            throw new AccessDeniedException("Not this reader's document.");
        }
        return document;
    }

    private void record(Actor reader, String action, String subject, Map<String, String> details) {
        events.publishEvent(new Recorded(reader, action, subject, details));
    }
}
