package vn.thidua.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.paper.CertificateSheet;
import vn.thidua.shared.Actor;

/** Front door: official documents from the draft to the copies sent out. */
@Service
@Transactional
public class Documents {

    private final Drafting drafting;
    private final SignOffs signOffs;
    private final Issuing issuing;
    private final Publishing publishing;
    private final CertificateIssue certificates;
    private final Rendering rendering;
    private final PreparedFiles files;
    private final Reading reading;
    private final DraftRepository drafts;
    private final DraftStepRepository steps;
    private final IssuedDocumentRepository issued;
    private final DispatchRepository dispatches;

    Documents(
            Drafting drafting,
            SignOffs signOffs,
            Issuing issuing,
            Publishing publishing,
            CertificateIssue certificates,
            Rendering rendering,
            PreparedFiles files,
            Reading reading,
            DraftRepository drafts,
            DraftStepRepository steps,
            IssuedDocumentRepository issued,
            DispatchRepository dispatches) {
        this.drafting = drafting;
        this.signOffs = signOffs;
        this.issuing = issuing;
        this.publishing = publishing;
        this.certificates = certificates;
        this.rendering = rendering;
        this.files = files;
        this.reading = reading;
        this.drafts = drafts;
        this.steps = steps;
        this.issued = issued;
        this.dispatches = dispatches;
    }

    /**
     * Paragraphs an officer writes himself for a document that is composed later, by passage name (see
     * {@link #passages}); line breaks separate paragraphs. They replace the bundle's standard wording.
     */
    public void write(Actor actor, DocumentKind kind, String subjectId, Map<String, String> passages) {
        drafting.write(actor, kind, subjectId, passages);
    }

    /** What an officer may write for this document, with what he wrote so far or else the standard wording. */
    public List<Passage> passages(DocumentKind kind, String subjectId) {
        return drafting.passages(kind, subjectId);
    }

    /**
     * Composes a draft from a snapshot of the data. An open draft of the same thing is renewed; when the data differ
     * from what was checked and signed, checks and signatures fall. A returned draft gets a new version; of an
     * issued document the issued draft is returned.
     */
    public DraftId draft(Actor drafter, DocumentKind kind, String subjectId) {
        return drafting.draft(drafter, kind, subjectId);
    }

    @Transactional(readOnly = true)
    public Draft get(DraftId id) {
        StoredDraft draft = drafts.get(id);
        return new Draft(
                id,
                draft.kind(),
                draft.subjectId(),
                draft.version(),
                draft.status(),
                draft.summary(),
                draft.contentHash(),
                draft.draftedBy(),
                draft.draftedAt(),
                steps.of(id));
    }

    /** The draft as PDF, number and date blank: to read before signing, and to print for signing by hand. */
    @Transactional(readOnly = true)
    public byte[] preview(DraftId id) {
        StoredDraft draft = drafts.get(id);
        return rendering.preview(draft, signOffs.expected(draft)).bytes();
    }

    /** The drafting unit's head on the content. */
    public void checkContent(Actor actor, DraftId id, Verdict verdict) {
        signOffs.check(actor, id, DraftStep.Kind.CONTENT_CHECK, verdict);
    }

    /** The named checker on form and technique. */
    public void checkForm(Actor actor, DraftId id, Verdict verdict) {
        signOffs.check(actor, id, DraftStep.Kind.FORM_CHECK, verdict);
    }

    /** The engine's groups, comma-separated, that are asked for the next signature; empty when all have signed. */
    @Transactional(readOnly = true)
    public Optional<String> signerGroups(DraftId id) {
        return signOffs.groups(drafts.get(id));
    }

    /** In which capacity the next signature is given; empty when all have signed. */
    @Transactional(readOnly = true)
    public Optional<Signing> nextSigner(DraftId id) {
        return signOffs.next(drafts.get(id));
    }

    /** Register entry and record in one transaction; a second call returns the same document. */
    public DocumentId issue(DraftId id) {
        return issuing.issue(id);
    }

    /** Sends the document to each printed recipient line, once; returns who has to be told. */
    public List<DispatchLine> publish(DocumentId id) {
        return publishing.publish(id);
    }

    /** One certificate per award granted in the round, after its decision has been issued; repeatable. */
    public List<DocumentId> issueCertificates(String roundId) {
        return certificates.issue(roundId);
    }

    /** The certificate that counts at this place of the decision with this subject. */
    @Transactional(readOnly = true)
    public Optional<DocumentId> certificate(String decisionSubject, int place) {
        return issued.certificateInForce(decisionSubject, place);
    }

    /** All certificates of a round in one file for printing, on blank or on pre-printed sheets. */
    @Transactional(readOnly = true)
    public byte[] certificatesForPrint(Actor reader, String roundId, CertificateSheet sheet) {
        if (!reading.isStaff(reader)) {
            throw new AccessDeniedException("Only the ward's staff prints certificates.");
        }
        return certificates.printRun(roundId, sheet);
    }

    @Transactional(readOnly = true)
    public IssuedDocument issued(DocumentId id) {
        return issued.get(id);
    }

    /** Documents issued about one thing, oldest first. */
    @Transactional(readOnly = true)
    public List<IssuedDocument> of(String subjectId) {
        return issued.ofSubject(subjectId);
    }

    /** Every document of a campaign, oldest first. */
    @Transactional(readOnly = true)
    public List<IssuedDocument> ofCampaign(String campaignId) {
        return issued.ofCampaign(campaignId);
    }

    /** Those of a campaign's documents that the reader may see. */
    @Transactional(readOnly = true)
    public List<IssuedDocument> ofCampaign(Actor reader, String campaignId) {
        return issued.ofCampaign(campaignId).stream()
                .filter(document -> reading.mayRead(reader, document))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<DispatchLine> dispatched(DocumentId id) {
        return dispatches.of(id);
    }

    @Transactional(readOnly = true)
    public byte[] content(DocumentId id) {
        return issued.content(id);
    }

    /** For a reader at a screen; refused where the document is neither about the reader's unit nor sent to it. */
    @Transactional(readOnly = true)
    public byte[] read(Actor reader, DocumentId id) {
        if (!reading.mayRead(reader, issued.get(id))) {
            throw new AccessDeniedException("Not this reader's document.");
        }
        return issued.content(id);
    }

    @Transactional(readOnly = true)
    public byte[] read(Actor reader, DraftId id) {
        if (!reading.mayRead(reader, drafts.get(id))) {
            throw new AccessDeniedException("Not this reader's draft.");
        }
        return preview(id);
    }

    /** A file of a draft on its way from the first signature to the issue, in its newest state. */
    @Transactional(readOnly = true)
    public byte[] read(Actor reader, DraftId id, UUID file) {
        if (!reading.mayRead(reader, drafts.get(id))) {
            throw new AccessDeniedException("Not this reader's draft.");
        }
        return files.bytes(files.of(id, file));
    }
}
