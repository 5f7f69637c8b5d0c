package vn.thidua.document;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.document.composing.CorrectionSource;

/** Reads for the composers what a correcting document puts right. */
@Component
class CorrectedDocuments implements CorrectionSource {

    private final CorrectionRepository corrections;
    private final IssuedDocumentRepository issued;
    private final DraftRepository drafts;

    CorrectedDocuments(CorrectionRepository corrections, IssuedDocumentRepository issued, DraftRepository drafts) {
        this.corrections = corrections;
        this.issued = issued;
        this.drafts = drafts;
    }

    @Override
    public Optional<Wrong> of(String subjectId) {
        return corrections.ofSubject(subjectId).map(this::wrong);
    }

    private Wrong wrong(Correction correction) {
        IssuedDocument document = issued.get(correction.documentId());
        return new Wrong(
                correction.way(),
                Citing.of(document),
                document.kind().registerName(),
                document.summary(),
                correction.reason(),
                correction.items(),
                earlier(correction),
                drafts.get(document.draftId()).snapshot(),
                document.campaignId(),
                document.unitCode());
    }

    private List<CorrectionItem> earlier(Correction correction) {
        return corrections.of(correction.documentId()).stream()
                .filter(other -> other.isApplied() && other.way() == CorrectionWay.AMEND)
                .filter(other -> !other.id().equals(correction.id()))
                .flatMap(other -> other.items().stream())
                .toList();
    }
}
