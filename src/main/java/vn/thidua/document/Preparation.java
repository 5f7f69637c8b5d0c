package vn.thidua.document;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.document.composing.Composed;
import vn.thidua.document.composing.Composers;
import vn.thidua.document.composing.GrantedAward;
import vn.thidua.paper.RenderedPdf;
import vn.thidua.register.NumberHold;
import vn.thidua.register.Register;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Vietnamese;

/**
 * Renders a document for signing, in the caller's transaction: number held, bytes kept, or neither. What
 * bears a signature is never rendered again; what bears none is, when the day or the signer is another.
 */
@Component
class Preparation {

    private final PreparedRepository prepared;
    private final PreparedFiles files;
    private final Composers composers;
    private final Rendering rendering;
    private final Settings settings;
    private final CertificateRendering certificates;
    private final Register register;
    private final Clock clock;

    Preparation(
            PreparedRepository prepared,
            PreparedFiles files,
            Composers composers,
            Rendering rendering,
            Settings settings,
            CertificateRendering certificates,
            Register register,
            Clock clock) {
        this.prepared = prepared;
        this.files = files;
        this.composers = composers;
        this.rendering = rendering;
        this.settings = settings;
        this.certificates = certificates;
        this.register = register;
        this.clock = clock;
    }

    /** The document, and with a decision its certificates, which tell of its number. */
    List<PreparedDocument> bundle(Actor actor, StoredDraft draft, List<Signer> signers, NumberingOrder numbering) {
        PreparedDocument document = document(actor, draft, signers, SigningMethod.DIGITAL, numbering);
        if (draft.kind() == DocumentKind.AWARD_DECISION && document.number() != null) {
            certificates.awards(draft).forEach(award -> certificate(actor, draft, document, award, signers));
        }
        return prepared.live(draft.id());
    }

    PreparedDocument document(
            Actor actor, StoredDraft draft, List<Signer> signers, SigningMethod method, NumberingOrder numbering) {
        Optional<PreparedDocument> before =
                known(draft, draft.kind(), draft.facts().occurrence());
        if (before.isPresent() && stays(before.get(), draft, signers, method, numbering)) {
            return before.get();
        }
        UUID id = before.map(PreparedDocument::id).orElseGet(UUID::randomUUID);
        Composed composed = composers.compose(draft.kind(), draft.snapshot());
        @Nullable
        NumberHold hold = numbering == NumberingOrder.BEFORE_SIGNATURE || method == SigningMethod.PAPER
                ? register.reserve(actor, NumberRequests.of(id, draft, composed, signers))
                : null;
        Instant now = clock.instant();
        RenderedPdf pdf = rendering.document(
                draft,
                hold == null
                        ? settings.toBeNumbered(id, signers, now)
                        : settings.numbered(id, signers, hold.number(), hold.heldOn(), now)
                                .signedOnPaper(method == SigningMethod.PAPER));
        return keep(
                actor,
                pdf,
                new PreparedDocument(
                        id,
                        draft.id(),
                        draft.kind(),
                        draft.facts().occurrence(),
                        method,
                        numbering,
                        hold == null ? null : hold.number(),
                        hold == null ? null : hold.code(),
                        hold == null ? null : hold.heldOn(),
                        draft.kind().registerName() + " " + draft.summary(),
                        draft.contentHash(),
                        signers.toString(),
                        Places.of(pdf.signaturePlaces()),
                        pdf.pages(),
                        PreparedStatus.PREPARED,
                        now,
                        List.of()));
    }

    private void certificate(
            Actor actor, StoredDraft draft, PreparedDocument decision, GrantedAward award, List<Signer> signers) {
        Optional<PreparedDocument> before = known(draft, DocumentKind.CERTIFICATE, award.number());
        if (before.isPresent() && tellsOf(before.get(), decision)) {
            return;
        }
        UUID id = before.map(PreparedDocument::id).orElseGet(UUID::randomUUID);
        RenderingRecord.Setting setting = settings.ofCertificate(
                id,
                signers,
                String.valueOf(decision.code()),
                Objects.requireNonNull(decision.datedOn()),
                decision.preparedAt());
        RenderedPdf pdf = certificates.render(draft.id(), award, setting);
        rendering.keep(draft, DocumentKind.CERTIFICATE, award.number(), setting, pdf);
        keep(
                actor,
                pdf,
                new PreparedDocument(
                        id,
                        draft.id(),
                        DocumentKind.CERTIFICATE,
                        award.number(),
                        SigningMethod.DIGITAL,
                        decision.numbering(),
                        null,
                        decision.code(),
                        decision.datedOn(),
                        DocumentKind.CERTIFICATE.label() + " " + award.recipient(),
                        decision.contentHash(),
                        decision.signedAs(),
                        Places.of(pdf.signaturePlaces()),
                        pdf.pages(),
                        PreparedStatus.PREPARED,
                        clock.instant(),
                        List.of()));
    }

    private Optional<PreparedDocument> known(StoredDraft draft, DocumentKind kind, int occurrence) {
        return prepared.live(draft.id()).stream()
                .filter(document -> document.kind() == kind && document.occurrence() == occurrence)
                .findFirst();
    }

    private boolean stays(
            PreparedDocument before,
            StoredDraft draft,
            List<Signer> signers,
            SigningMethod method,
            NumberingOrder numbering) {
        boolean same = before.contentHash().equals(draft.contentHash())
                && before.signedAs().equals(signers.toString())
                && before.method() == method;
        if (before.isSigned() && !same) {
            throw new BusinessRuleViolation("DOCUMENT_FILE_SIGNED_OTHERWISE");
        }
        boolean current = before.numbering() == numbering
                && (before.datedOn() == null || before.datedOn().equals(today()));
        return before.isSigned() || before.method() == SigningMethod.PAPER && same || same && current;
    }

    /** A certificate goes with its decision: another number, date or signer makes another certificate. */
    private static boolean tellsOf(PreparedDocument certificate, PreparedDocument decision) {
        return String.valueOf(certificate.code()).equals(decision.code())
                && certificate.contentHash().equals(decision.contentHash())
                && certificate.signedAs().equals(decision.signedAs())
                && String.valueOf(certificate.datedOn()).equals(String.valueOf(decision.datedOn()));
    }

    private PreparedDocument keep(Actor actor, RenderedPdf pdf, PreparedDocument document) {
        prepared.save(document);
        files.add(actor, document, PreparedRevision.Step.RENDERED, pdf.bytes());
        return document.with(prepared.revisions(document.id()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }
}
