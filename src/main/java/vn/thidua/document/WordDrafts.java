package vn.thidua.document;

import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.paper.DocxRenderer;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;

/** "Tải bản Word": any document as an editable file that is marked as a draft; the original stays the PDF. */
@Service
@Transactional(readOnly = true)
public class WordDrafts {

    private final DraftRepository drafts;
    private final IssuedDocumentRepository issued;
    private final SignOffs signOffs;
    private final Rendering rendering;
    private final Reading reading;
    private final DocxRenderer renderer;

    WordDrafts(
            DraftRepository drafts,
            IssuedDocumentRepository issued,
            SignOffs signOffs,
            Rendering rendering,
            Reading reading,
            DocxRenderer renderer) {
        this.drafts = drafts;
        this.issued = issued;
        this.signOffs = signOffs;
        this.rendering = rendering;
        this.reading = reading;
        this.renderer = renderer;
    }

    /** Number and date blank. */
    public byte[] of(Actor reader, DraftId id) {
        StoredDraft draft = drafts.get(id);
        if (!reading.mayRead(reader, draft)) {
            throw new AccessDeniedException("Not this reader's draft.");
        }
        return word(draft, signOffs.expected(draft));
    }

    /** The draft it was issued from, number and date blank: what is issued is not written a second time. */
    public byte[] of(Actor reader, DocumentId id) {
        IssuedDocument document = issued.get(id);
        if (!reading.mayRead(reader, document)) {
            throw new AccessDeniedException("Not this reader's document.");
        }
        if (document.kind() == DocumentKind.CERTIFICATE) {
            throw new BusinessRuleViolation(
                    "DOCUMENT_NOT_IN_WORD", document.kind().label());
        }
        StoredDraft draft = drafts.get(document.draftId());
        return word(draft, signOffs.signers(draft));
    }

    /** {@code du-thao-05-KH-UBND-2025.docx}. */
    public String fileName(DocumentId id) {
        return "du-thao-" + issued.get(id).fileName().replaceFirst("\\.pdf$", ".docx");
    }

    private byte[] word(StoredDraft draft, List<Signer> signers) {
        return renderer.render(rendering.blank(draft, signers));
    }
}
