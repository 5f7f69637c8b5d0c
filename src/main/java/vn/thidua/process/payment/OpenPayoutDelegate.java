package vn.thidua.process.payment;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardRounds;
import vn.thidua.document.DocumentId;
import vn.thidua.document.Documents;
import vn.thidua.document.IssuedDocument;
import vn.thidua.payment.OpenPayout;
import vn.thidua.payment.Payouts;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Vietnamese;

/** Makes the payment list of the decision's own snapshot. */
@Component
class OpenPayoutDelegate implements JavaDelegate {

    private final Payouts payouts;
    private final AwardRounds rounds;
    private final Documents documents;

    OpenPayoutDelegate(Payouts payouts, AwardRounds rounds, Documents documents) {
        this.payouts = payouts;
        this.rounds = rounds;
        this.documents = documents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        IssuedDocument decision = documents.issued(DocumentId.of(AwardPayoutProcess.DECISION_ID.read(execution)));
        UUID payout = payouts.open(
                Actor.system(),
                new OpenPayout(
                        "%s số %s ngày %s"
                                .formatted(
                                        decision.kind().label(),
                                        decision.code(),
                                        Vietnamese.officialDate(decision.issuedOn())),
                        rounds.snapshot(AwardPayoutProcess.PAPER_SUBJECT.read(execution))));
        AwardPayoutProcess.PAYOUT_ID.write(execution, payout.toString());
        AwardPayoutProcess.MONEY_DUE.write(execution, payouts.get(payout).total() > 0);
        AwardPayoutProcess.ANY_TRANSFER.write(execution, false);
    }
}
