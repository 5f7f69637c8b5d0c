package vn.thidua.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;

/** Front door: official documents from the draft to the copies sent out. */
@Service
@Transactional
public class Documents {

    Documents() {}

    /**
     * Paragraphs an officer writes himself for a document that is composed later, by passage name (see
     * {@link #passages}); blank lines separate paragraphs. They replace the bundle's standard wording.
     */
    public void write(Actor actor, DocumentKind kind, String subjectId, Map<String, String> passages) {
        throw new IllegalStateException("not yet");
    }

    /** What an officer may write for this document, with what he wrote so far or else the standard wording. */
    public List<Passage> passages(DocumentKind kind, String subjectId) {
        throw new IllegalStateException("not yet");
    }

    /**
     * Composes a draft from a snapshot of the data. An open draft of the same thing is renewed; when the data differ
     * from what was checked and signed, checks and signatures fall. A returned draft gets a new version; of an
     * issued document the issued draft is returned.
     */
    public DraftId draft(Actor drafter, DocumentKind kind, String subjectId) {
        throw new IllegalStateException("not yet");
    }

    public Draft get(DraftId id) {
        throw new IllegalStateException("not yet");
    }

    /** The draft as PDF, number and date blank. */
    public byte[] preview(DraftId id) {
        throw new IllegalStateException("not yet");
    }

    /** The drafting unit's head on the content. */
    public void checkContent(Actor actor, DraftId id, Verdict verdict) {
        throw new IllegalStateException("not yet");
    }

    /** The named checker on form and technique. */
    public void checkForm(Actor actor, DraftId id, Verdict verdict) {
        throw new IllegalStateException("not yet");
    }

    /** One signature; minutes need two. The drafter never signs. */
    public void signOff(Actor actor, DraftId id, Verdict verdict) {
        throw new IllegalStateException("not yet");
    }

    /** Whose signature comes next: its {@link Signing#group()} is the engine's group. Empty when all have signed. */
    public Optional<Signing> nextSigner(DraftId id) {
        throw new IllegalStateException("not yet");
    }

    /** Number, rendering and keeping in one transaction; a second call returns the same document. */
    public DocumentId issue(DraftId id) {
        throw new IllegalStateException("not yet");
    }

    /** Sends the document to each printed recipient line, once; returns who has to be told. */
    public List<DispatchLine> publish(DocumentId id) {
        throw new IllegalStateException("not yet");
    }

    /** One certificate per award granted in the round, after its decision has been issued; repeatable. */
    public List<DocumentId> issueCertificates(String roundId) {
        throw new IllegalStateException("not yet");
    }

    public IssuedDocument issued(DocumentId id) {
        throw new IllegalStateException("not yet");
    }

    /** Documents issued about one thing, oldest first. */
    public List<IssuedDocument> of(String subjectId) {
        throw new IllegalStateException("not yet");
    }

    /** Every document of a campaign, oldest first. */
    public List<IssuedDocument> ofCampaign(String campaignId) {
        throw new IllegalStateException("not yet");
    }

    public byte[] content(DocumentId id) {
        throw new IllegalStateException("not yet");
    }
}
