package vn.thidua.process.award;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardHistory;
import vn.thidua.document.DocumentIssued;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.Documents;
import vn.thidua.document.IssuedDocument;

/** From its decision on an award is known by that decision's number and day. */
@Component
class DecisionsInHistory {

    private final AwardHistory history;
    private final Documents documents;

    DecisionsInHistory(AwardHistory history, Documents documents) {
        this.history = history;
        this.documents = documents;
    }

    @EventListener
    void on(DocumentIssued issued) {
        if (issued.kind() == DocumentKind.AWARD_DECISION) {
            IssuedDocument decision = documents.issued(issued.id());
            String code = decision.code();
            if (code != null) {
                history.noteDecision(issued.subject(), code, decision.issuedOn());
            }
        }
    }
}
