package vn.thidua.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.document.composing.SubjectFacts;
import vn.thidua.file.Sha256;
import vn.thidua.installation.Trial;
import vn.thidua.register.RegisterEntry;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Recorded;

/** Writes down what was issued, tells the audit, whoever follows a paper and, of a signed file, who extends it. */
@Component
class IssuedRecords {

    /** What becomes a record. */
    @SuppressWarnings("ArrayRecordComponent") // passed on once; never compared
    record Paper(
            UUID id,
            DraftId draftId,
            DocumentKind kind,
            String subjectId,
            SubjectFacts facts,
            @Nullable RegisterEntry entry,
            String summary,
            LocalDate issuedOn,
            String signer,
            String fileName,
            int pages,
            byte[] bytes) {

        @Nullable
        Integer number() {
            return entry == null ? null : entry.number();
        }

        @Nullable
        String code() {
            return entry == null ? null : entry.code();
        }
    }

    private final IssuedDocumentRepository issued;
    private final Trial trial;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    IssuedRecords(IssuedDocumentRepository issued, Trial trial, Clock clock, ApplicationEventPublisher events) {
        this.issued = issued;
        this.trial = trial;
        this.clock = clock;
        this.events = events;
    }

    DocumentId insert(Paper paper, boolean signed) {
        DocumentId id = new DocumentId(paper.id());
        String sha256 = Sha256.of(paper.bytes());
        issued.insert(
                new IssuedDocument(
                        id,
                        paper.draftId(),
                        paper.kind(),
                        paper.subjectId(),
                        paper.facts().campaignId(),
                        paper.facts().unitCode(),
                        paper.number(),
                        paper.code(),
                        paper.summary(),
                        paper.issuedOn(),
                        clock.instant(),
                        paper.signer(),
                        paper.fileName(),
                        sha256,
                        paper.pages(),
                        false),
                paper.draftId(),
                paper.facts(),
                trial.isTrial(),
                paper.bytes());
        events.publishEvent(new Recorded(
                Actor.system(),
                "DOCUMENT_ISSUED",
                "issued_document/" + id,
                Map.of(
                        "kind",
                        paper.kind().name(),
                        "code",
                        String.valueOf(paper.code() == null ? paper.facts().occurrence() : paper.code()),
                        "sha256",
                        sha256,
                        "signer",
                        paper.signer())));
        if (paper.entry() != null) {
            events.publishEvent(new DocumentIssued(id, paper.kind(), paper.subjectId()));
        }
        if (signed) {
            events.publishEvent(new SignedDocumentIssued(id));
        }
        return id;
    }
}
