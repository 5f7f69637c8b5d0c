package vn.thidua.process.payment;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.document.DocumentIssued;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.Documents;
import vn.thidua.document.Revision;
import vn.thidua.process.CommonVariables;
import vn.thidua.process.ProcessRoots;
import vn.thidua.shared.CurrentWard;

/** Starts payment and hand-over with the issue of an award decision, in the same transaction. */
@Component
class IssuedDecisions {

    private final ProcessRoots roots;
    private final Documents documents;
    private final CurrentWard ward;

    IssuedDecisions(ProcessRoots roots, Documents documents, CurrentWard ward) {
        this.roots = roots;
        this.documents = documents;
        this.ward = ward;
    }

    /** An amended decision pays nothing a second time. */
    @EventListener
    void on(DocumentIssued issued) {
        if (issued.kind() == DocumentKind.AWARD_DECISION && !Revision.isOne(issued.subject())) {
            roots.startOnce(AwardPayoutProcess.KEY, "payout/" + ward.id() + "/" + issued.subject(), variables(issued));
        }
    }

    private Map<String, Object> variables(DocumentIssued issued) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(CommonVariables.WARD_ID.name(), ward.id().value());
        variables.put(AwardPayoutProcess.PAPER_SUBJECT.name(), issued.subject());
        variables.put(AwardPayoutProcess.DECISION_ID.name(), issued.id().toString());
        String campaign = documents.issued(issued.id()).campaignId();
        if (campaign != null) {
            variables.put(CommonVariables.CAMPAIGN_ID.name(), campaign);
        }
        return variables;
    }
}
