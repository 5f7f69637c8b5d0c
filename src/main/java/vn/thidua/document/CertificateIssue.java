package vn.thidua.document;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.document.composing.CertificateTexts;
import vn.thidua.document.composing.GrantedAward;
import vn.thidua.document.composing.SubjectFacts;
import vn.thidua.paper.CertificateSheet;
import vn.thidua.paper.RenderedPdf;
import vn.thidua.shared.BusinessRuleViolation;

/** Issues the certificates of a round with its decision. */
@Component
class CertificateIssue {

    private final IssuedDocumentRepository issued;
    private final PreparedRepository prepared;
    private final PreparedFiles files;
    private final DraftRepository drafts;
    private final SignOffs signOffs;
    private final CertificateTexts texts;
    private final CertificateRendering papers;
    private final Rendering rendering;
    private final Settings settings;
    private final IssuedRecords records;

    CertificateIssue(
            IssuedDocumentRepository issued,
            PreparedRepository prepared,
            PreparedFiles files,
            DraftRepository drafts,
            SignOffs signOffs,
            CertificateTexts texts,
            CertificateRendering papers,
            Rendering rendering,
            Settings settings,
            IssuedRecords records) {
        this.issued = issued;
        this.prepared = prepared;
        this.files = files;
        this.drafts = drafts;
        this.signOffs = signOffs;
        this.texts = texts;
        this.papers = papers;
        this.rendering = rendering;
        this.settings = settings;
        this.records = records;
    }

    /** Those signed and sealed with the decision, or else unsigned ones to be signed by hand; repeatable. */
    List<DocumentId> issue(String roundId) {
        return issue(decision(roundId));
    }

    /** Those that go with one decision; of one that amends another those that it issues anew. */
    List<DocumentId> issue(IssuedDocument decision) {
        StoredDraft draft = drafts.lock(decision.draftId());
        if (of(decision).isEmpty()) {
            papers.awards(draft).forEach(award -> issue(decision, draft, award));
        }
        return of(decision).stream().map(IssuedDocument::id).toList();
    }

    /** All of a round in one file, a page each, for one print run. */
    byte[] printRun(String roundId, CertificateSheet sheet) {
        return printRun(decision(roundId), sheet);
    }

    byte[] printRun(IssuedDocument decision, CertificateSheet sheet) {
        return papers.printRun(drafts.get(decision.draftId()), settings(decision), sheet);
    }

    /** The first of them under a grid of millimetres. */
    byte[] calibration(IssuedDocument decision, CertificateSheet sheet) {
        return papers.calibration(
                drafts.get(decision.draftId()),
                settings(decision).values().iterator().next(),
                sheet);
    }

    /** Of those in force, by their places. */
    private Map<Integer, RenderingRecord.Setting> settings(IssuedDocument decision) {
        StoredDraft draft = drafts.get(decision.draftId());
        Map<Integer, RenderingRecord.Setting> each = new TreeMap<>();
        if (decision.kind() == DocumentKind.AWARD_DECISION) {
            issued.certificatesInForce(decision.subjectId())
                    .forEach((place, id) -> each.put(place, setting(id.value(), decision, draft)));
        }
        if (each.isEmpty()) {
            throw new BusinessRuleViolation("DOCUMENT_CERTIFICATES_NOT_ISSUED");
        }
        return each;
    }

    private IssuedDocument decision(String roundId) {
        return texts.decisionSubjects(roundId)
                .flatMap(subject -> issued.of(DocumentKind.AWARD_DECISION, subject).stream())
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new BusinessRuleViolation("DOCUMENT_DECISION_NOT_ISSUED"));
    }

    /** In the order of their places. */
    private List<IssuedDocument> of(IssuedDocument decision) {
        return issued.of(DocumentKind.CERTIFICATE, decision.subjectId()).stream()
                .sorted(Comparator.comparing(IssuedDocument::fileName))
                .toList();
    }

    private void issue(IssuedDocument decision, StoredDraft draft, GrantedAward award) {
        prepared.live(draft.id()).stream()
                .filter(document ->
                        document.kind() == DocumentKind.CERTIFICATE && document.occurrence() == award.number())
                .findFirst()
                .ifPresentOrElse(signed -> issue(decision, award, signed), () -> issueUnsigned(decision, draft, award));
    }

    private void issue(IssuedDocument decision, GrantedAward award, PreparedDocument signed) {
        if (!signed.isReady()) {
            throw new BusinessRuleViolation("DOCUMENT_NOT_SEALED", signed.title());
        }
        prepared.setStatus(signed.id(), PreparedStatus.ISSUED);
        records.insert(certificate(signed.id(), decision, award, signed.pages(), files.bytes(signed)), true);
    }

    private void issueUnsigned(IssuedDocument decision, StoredDraft draft, GrantedAward award) {
        UUID id = UUID.randomUUID();
        RenderingRecord.Setting setting = setting(id, decision, draft);
        RenderedPdf pdf = papers.render(draft.id(), award, setting);
        rendering.keep(draft, DocumentKind.CERTIFICATE, award.number(), setting, pdf);
        records.insert(certificate(id, decision, award, pdf.pages(), pdf.bytes()), false);
    }

    private static IssuedRecords.Paper certificate(
            UUID id, IssuedDocument decision, GrantedAward award, int pages, byte[] bytes) {
        return new IssuedRecords.Paper(
                id,
                decision.draftId(),
                DocumentKind.CERTIFICATE,
                decision.subjectId(),
                new SubjectFacts(decision.campaignId(), award.number(), award.unitCode()),
                null,
                award.summary(),
                decision.issuedOn(),
                decision.signer(),
                FileNames.ofCertificate(decision, award.number()),
                pages,
                bytes);
    }

    private RenderingRecord.Setting setting(UUID id, IssuedDocument decision, StoredDraft draft) {
        return settings.ofCertificate(
                id, signOffs.signers(draft), String.valueOf(decision.code()), decision.issuedOn(), decision.issuedAt());
    }
}
