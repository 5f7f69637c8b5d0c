package vn.thidua.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.document.composing.Composed;
import vn.thidua.document.composing.Composers;
import vn.thidua.file.Originals;
import vn.thidua.paper.RenderedPdf;
import vn.thidua.register.Register;
import vn.thidua.register.RegisterEntry;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Vietnamese;

/** Entry in the register and record of a signed and sealed file, in the caller's transaction. */
@Component
class Issuing {

    private final DraftRepository drafts;
    private final IssuedDocumentRepository issued;
    private final PreparedRepository prepared;
    private final Originals originals;
    private final SignOffs signOffs;
    private final Readiness readiness;
    private final Composers composers;
    private final Rendering rendering;
    private final Settings settings;
    private final Renditions renditions;
    private final Register register;
    private final IssuedRecords records;
    private final Clock clock;

    Issuing(
            DraftRepository drafts,
            IssuedDocumentRepository issued,
            PreparedRepository prepared,
            Originals originals,
            SignOffs signOffs,
            Readiness readiness,
            Composers composers,
            Rendering rendering,
            Settings settings,
            Renditions renditions,
            Register register,
            IssuedRecords records,
            Clock clock) {
        this.drafts = drafts;
        this.issued = issued;
        this.prepared = prepared;
        this.originals = originals;
        this.signOffs = signOffs;
        this.readiness = readiness;
        this.composers = composers;
        this.rendering = rendering;
        this.settings = settings;
        this.renditions = renditions;
        this.register = register;
        this.records = records;
        this.clock = clock;
    }

    DocumentId issue(DraftId id) {
        StoredDraft draft = drafts.lock(id);
        Optional<IssuedDocument> existing = issued.ofDraft(id, draft.kind());
        return existing.map(IssuedDocument::id).orElseGet(() -> issueNow(draft));
    }

    private DocumentId issueNow(StoredDraft draft) {
        Composed composed = composers.compose(draft.kind(), draft.snapshot());
        Optional<PreparedDocument> file = prepared.live(draft.id()).stream()
                .filter(document -> document.kind() == draft.kind())
                .findFirst();
        LocalDate on = file.map(PreparedDocument::datedOn).orElseGet(this::today);
        requireIssuable(draft, composed, file, on);
        DocumentId issuedId =
                file.map(document -> issue(draft, composed, document)).orElseGet(() -> issueSlip(draft, composed));
        drafts.setStatus(draft.id(), DraftStatus.ISSUED);
        return issuedId;
    }

    private DocumentId issue(StoredDraft draft, Composed composed, PreparedDocument file) {
        RegisterEntry entry = register.confirm(Actor.system(), file.id());
        prepared.setStatus(file.id(), PreparedStatus.ISSUED);
        byte[] bytes = originals.read(file.original().sha256());
        DocumentId id = records.insert(paper(file.id(), draft, composed, entry, file.pages(), bytes), file.isDigital());
        if (file.has(PreparedRevision.Step.SCANNED)) {
            keepScan(id, file.latest());
        }
        return id;
    }

    /** The paper that was signed by hand is kept beside the print it was made of. */
    private void keepScan(DocumentId id, PreparedRevision scan) {
        byte[] bytes = originals.read(scan.sha256());
        renditions.add(Actor.system(), id, Rendition.Kind.SCAN, Scans.mediaType(bytes), bytes, scan.note());
    }

    /** Routine slips take neither number nor signature. */
    private DocumentId issueSlip(StoredDraft draft, Composed composed) {
        UUID id = UUID.randomUUID();
        RenderedPdf pdf = rendering.document(draft, settings.numbered(id, List.of(), null, today(), clock.instant()));
        return records.insert(paper(id, draft, composed, null, pdf.pages(), pdf.bytes()), false);
    }

    private IssuedRecords.Paper paper(
            UUID id, StoredDraft draft, Composed composed, @Nullable RegisterEntry entry, int pages, byte[] bytes) {
        LocalDate on = entry == null ? today() : entry.issuedOn();
        return new IssuedRecords.Paper(
                id,
                draft.id(),
                draft.kind(),
                draft.subjectId(),
                draft.facts(),
                entry,
                composed.summary(),
                on,
                NumberRequests.signerNames(composed, signOffs.signers(draft)),
                FileNames.of(draft, entry, on),
                pages,
                bytes);
    }

    private void requireIssuable(StoredDraft draft, Composed composed, Optional<PreparedDocument> file, LocalDate on) {
        List<Problem> problems = new ArrayList<>();
        if (draft.status() != DraftStatus.OPEN) {
            problems.add(Problem.of("DOCUMENT_DRAFT_NOT_OPEN", draft.status().label()));
        }
        String hash = composers.contentHash(draft.kind(), draft.snapshot());
        if (!hash.equals(draft.contentHash())
                || file.filter(document -> !document.contentHash().equals(hash)).isPresent()) {
            problems.add(Problem.of("DOCUMENT_CHANGED_AFTER_APPROVAL"));
        }
        problems.addAll(signOffs.missing(draft));
        problems.addAll(readiness.problems(draft, composed, on));
        if (draft.kind().needsSignOff()
                && problems.isEmpty()
                && file.filter(PreparedDocument::isReady).isEmpty()) {
            problems.add(Problem.of("DOCUMENT_NOT_SEALED", draft.kind().label()));
        }
        BusinessRuleViolation.throwIfAny(problems);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }
}
