package vn.thidua.document;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.document.composing.CertificateTexts;
import vn.thidua.document.composing.GrantedAward;
import vn.thidua.document.composing.SubjectFacts;
import vn.thidua.installation.Trial;
import vn.thidua.paper.Certificate;
import vn.thidua.paper.CertificateRenderer;
import vn.thidua.paper.CertificateSheet;
import vn.thidua.paper.PaperIdentity;
import vn.thidua.paper.RenderedPdf;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Recorded;

/** Certificates of a round, written from its decision's snapshot; they show the decision's number. */
@Component
class CertificateIssue {

    private final IssuedDocumentRepository issued;
    private final DraftRepository drafts;
    private final SignOffs signOffs;
    private final CertificateTexts texts;
    private final CertificateRendering rendering;
    private final Rendering records;
    private final CertificateRenderer renderer;
    private final Trial trial;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CertificateIssue(
            IssuedDocumentRepository issued,
            DraftRepository drafts,
            SignOffs signOffs,
            CertificateTexts texts,
            CertificateRendering rendering,
            Rendering records,
            CertificateRenderer renderer,
            Trial trial,
            Clock clock,
            ApplicationEventPublisher events) {
        this.issued = issued;
        this.drafts = drafts;
        this.signOffs = signOffs;
        this.texts = texts;
        this.rendering = rendering;
        this.records = records;
        this.renderer = renderer;
        this.trial = trial;
        this.clock = clock;
        this.events = events;
    }

    /** Repeatable: what has been issued is not issued again. */
    List<DocumentId> issue(String roundId) {
        IssuedDocument decision = decision(roundId);
        drafts.lock(decision.draftId());
        List<IssuedDocument> present = issued.of(DocumentKind.CERTIFICATE, decision.subjectId());
        if (present.isEmpty()) {
            awards(decision).forEach(award -> issue(decision, award));
            present = issued.of(DocumentKind.CERTIFICATE, decision.subjectId());
        }
        return present.stream().map(IssuedDocument::id).toList();
    }

    /** All of a round in one file, a page each, for one print run. */
    byte[] printRun(String roundId, CertificateSheet sheet) {
        IssuedDocument decision = decision(roundId);
        List<Certificate> all = awards(decision).stream()
                .map(award -> CertificateRendering.certificate(award, setting(decision)))
                .toList();
        return renderer.render(identity(decision, "print-run"), all, sheet.inTrial(trial.isTrial()))
                .bytes();
    }

    private IssuedDocument decision(String roundId) {
        return texts.decisionSubjects(roundId)
                .flatMap(subject -> issued.of(DocumentKind.AWARD_DECISION, subject).stream())
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new BusinessRuleViolation("DOCUMENT_DECISION_NOT_ISSUED"));
    }

    private List<GrantedAward> awards(IssuedDocument decision) {
        return texts.of(drafts.get(decision.draftId()).snapshot());
    }

    private void issue(IssuedDocument decision, GrantedAward award) {
        String place = Integer.toString(award.number());
        RenderingRecord.Setting setting = setting(decision);
        RenderedPdf pdf = rendering.render(decision.draftId(), award, setting);
        records.keep(drafts.get(decision.draftId()), DocumentKind.CERTIFICATE, award.number(), setting, pdf);
        IssuedDocument certificate = new IssuedDocument(
                new DocumentId(UUID.randomUUID()),
                decision.draftId(),
                DocumentKind.CERTIFICATE,
                decision.subjectId(),
                decision.campaignId(),
                award.unitCode(),
                null,
                null,
                award.summary(),
                decision.issuedOn(),
                clock.instant(),
                decision.signer(),
                FileNames.ofCertificate(decision, award.number()),
                pdf.sha256(),
                pdf.pages(),
                false);
        SubjectFacts facts = new SubjectFacts(decision.campaignId(), award.number(), award.unitCode());
        issued.insert(certificate, decision.draftId(), facts, trial.isTrial(), pdf.bytes());
        events.publishEvent(new Recorded(
                Actor.system(),
                "DOCUMENT_ISSUED",
                "issued_document/" + certificate.id(),
                Map.of("kind", DocumentKind.CERTIFICATE.name(), "place", place, "sha256", pdf.sha256())));
    }

    private RenderingRecord.Setting setting(IssuedDocument decision) {
        return new RenderingRecord.Setting(
                signOffs.signers(drafts.get(decision.draftId())),
                null,
                decision.code(),
                decision.issuedOn(),
                decision.issuedAt(),
                null,
                trial.isTrial(),
                false);
    }

    private static PaperIdentity identity(IssuedDocument decision, String part) {
        return new PaperIdentity(decision.draftId() + "/" + part, decision.issuedAt(), decision.signer());
    }
}
