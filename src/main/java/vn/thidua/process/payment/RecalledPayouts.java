package vn.thidua.process.payment;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.DocumentRecalled;
import vn.thidua.document.Documents;
import vn.thidua.document.Revision;
import vn.thidua.payment.Payouts;
import vn.thidua.process.ProcessRoots;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CurrentWard;

/** What a recalled decision granted is neither paid nor handed over. */
@Component
class RecalledPayouts {

    private final Payouts payouts;
    private final Documents documents;
    private final ProcessRoots roots;
    private final CurrentWard ward;

    RecalledPayouts(Payouts payouts, Documents documents, ProcessRoots roots, CurrentWard ward) {
        this.payouts = payouts;
        this.documents = documents;
        this.roots = roots;
        this.ward = ward;
    }

    @EventListener
    void on(DocumentRecalled recalled) {
        if (recalled.kind() == DocumentKind.AWARD_DECISION && !Revision.isOne(recalled.subject())) {
            payouts.recall(
                    Actor.system(),
                    recalled.subject(),
                    documents.issued(recalled.id()).issuedOn());
            roots.end(AwardPayoutProcess.KEY, "payout/" + ward.id() + "/" + recalled.subject(), recalled.reason());
        }
    }
}
