package vn.thidua.document;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.award.statistics.IssuedDecisions;
import vn.thidua.document.composing.CertificateTexts;

/** Reads from each decision's own snapshot how many awards its list names; what amends one names none anew. */
@Component
class IssuedAwardDecisions implements IssuedDecisions {

    private final IssuedDocumentRepository issued;
    private final DraftRepository drafts;

    IssuedAwardDecisions(IssuedDocumentRepository issued, DraftRepository drafts) {
        this.issued = issued;
        this.drafts = drafts;
    }

    @Override
    public List<Decision> ofYear(int year) {
        return issued.ofYear(DocumentKind.AWARD_DECISION, year).stream()
                .filter(decision -> !Revision.isOne(decision.subjectId()))
                .map(this::decision)
                .toList();
    }

    private Decision decision(IssuedDocument document) {
        return new Decision(
                String.valueOf(document.code()),
                document.issuedOn(),
                CertificateTexts.granted(drafts.get(document.draftId()).snapshot()));
    }
}
