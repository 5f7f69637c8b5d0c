package vn.thidua.document;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.document.composing.Composed;
import vn.thidua.document.composing.Composers;
import vn.thidua.document.composing.Letterheads;
import vn.thidua.document.composing.Recipient;
import vn.thidua.installation.Trial;
import vn.thidua.paper.RenderedPdf;
import vn.thidua.register.Register;
import vn.thidua.register.RegisterEntry;
import vn.thidua.register.TakeNumber;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Vietnamese;

/** Number, file and record of a signed draft, in the caller's transaction. */
@Component
class Issuing {

    private final DraftRepository drafts;
    private final IssuedDocumentRepository issued;
    private final SignOffs signOffs;
    private final Readiness readiness;
    private final Composers composers;
    private final Rendering rendering;
    private final Register register;
    private final Trial trial;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Issuing(
            DraftRepository drafts,
            IssuedDocumentRepository issued,
            SignOffs signOffs,
            Readiness readiness,
            Composers composers,
            Rendering rendering,
            Register register,
            Trial trial,
            Clock clock,
            ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.issued = issued;
        this.signOffs = signOffs;
        this.readiness = readiness;
        this.composers = composers;
        this.rendering = rendering;
        this.register = register;
        this.trial = trial;
        this.clock = clock;
        this.events = events;
    }

    DocumentId issue(DraftId id) {
        StoredDraft draft = drafts.lock(id);
        Optional<IssuedDocument> existing = issued.ofDraft(id, draft.kind());
        return existing.map(IssuedDocument::id).orElseGet(() -> issueNow(draft));
    }

    private DocumentId issueNow(StoredDraft draft) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Vietnamese.ZONE);
        Composed composed = composers.compose(draft.kind(), draft.snapshot());
        requireIssuable(draft, composed, today);
        DocumentId documentId = new DocumentId(UUID.randomUUID());
        List<Signer> signers = signOffs.signers(draft);
        String signer = signerNames(composed, signers);
        @Nullable RegisterEntry entry = draft.kind().isNumbered() ? number(documentId, draft, composed, signer) : null;
        RenderedPdf pdf = rendering.numbered(draft, signers, entry == null ? null : entry.number(), now);
        issued.insert(
                new IssuedDocument(
                        documentId,
                        draft.id(),
                        draft.kind(),
                        draft.subjectId(),
                        draft.campaignId(),
                        draft.facts().unitCode(),
                        entry == null ? null : entry.number(),
                        entry == null ? null : entry.code(),
                        composed.summary(),
                        today,
                        now,
                        signer,
                        FileNames.of(draft, entry, today),
                        pdf.sha256(),
                        pdf.pages(),
                        false),
                draft.id(),
                draft.facts(),
                trial.isTrial(),
                pdf.bytes());
        drafts.setStatus(draft.id(), DraftStatus.ISSUED);
        events.publishEvent(new Recorded(
                Actor.system(),
                "DOCUMENT_ISSUED",
                "issued_document/" + documentId,
                Map.of(
                        "kind",
                        draft.kind().name(),
                        "code",
                        entry == null ? "" : entry.code(),
                        "sha256",
                        pdf.sha256(),
                        "signer",
                        signer)));
        return documentId;
    }

    private void requireIssuable(StoredDraft draft, Composed composed, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (draft.status() != DraftStatus.OPEN) {
            problems.add(Problem.of("DOCUMENT_DRAFT_NOT_OPEN", draft.status().label()));
        }
        if (!composers.contentHash(draft.kind(), draft.snapshot()).equals(draft.contentHash())) {
            problems.add(Problem.of("DOCUMENT_CHANGED_AFTER_APPROVAL"));
        }
        problems.addAll(signOffs.missing(draft));
        problems.addAll(readiness.problems(draft, composed, today));
        BusinessRuleViolation.throwIfAny(problems);
    }

    private RegisterEntry number(DocumentId id, StoredDraft draft, Composed composed, String signer) {
        DocumentKind kind = draft.kind();
        int copies = composed.recipients().stream().mapToInt(Recipient::copies).sum() + 1;
        return register.take(
                Actor.system(),
                new TakeNumber(
                        id.value(),
                        kind.letterhead().issuer(),
                        kind.abbreviation(),
                        Letterheads.symbol(kind, composed.ward()),
                        kind.registerName() + " " + composed.summary(),
                        signer,
                        composed.recipients().stream().map(Recipient::line).collect(Collectors.joining("; ")),
                        composed.archive(),
                        copies));
    }

    private static String signerNames(Composed composed, List<Signer> signers) {
        Composed.SlipSigner officer = composed.signer();
        return officer != null
                ? officer.name()
                : signers.stream().map(Signer::name).collect(Collectors.joining(", "));
    }
}
