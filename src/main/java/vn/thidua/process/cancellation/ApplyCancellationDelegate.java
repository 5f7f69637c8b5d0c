package vn.thidua.process.cancellation;

import static vn.thidua.process.cancellation.CancelAwardProcess.MONEY_PAID;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.award.GrantedAward;
import vn.thidua.award.cancellation.Cancellation;
import vn.thidua.award.cancellation.Cancellations;
import vn.thidua.document.DocumentId;
import vn.thidua.document.Documents;
import vn.thidua.document.IssuedDocument;
import vn.thidua.notification.Notice;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;
import vn.thidua.payment.Payouts;
import vn.thidua.process.notice.Audience;
import vn.thidua.shared.Actor;

/** With its decision issued the award counts nowhere, its certificate no longer holds, and the unit knows. */
@Component
class ApplyCancellationDelegate implements JavaDelegate {

    private final Cancellations cancellations;
    private final Payouts payouts;
    private final Documents documents;
    private final CancelledPapers papers;
    private final Audience audience;
    private final Notices notices;

    ApplyCancellationDelegate(
            Cancellations cancellations,
            Payouts payouts,
            Documents documents,
            CancelledPapers papers,
            Audience audience,
            Notices notices) {
        this.cancellations = cancellations;
        this.payouts = payouts;
        this.documents = documents;
        this.papers = papers;
        this.audience = audience;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DocumentId by = DocumentId.of(CancelAwardProcess.DOCUMENT_ID.read(execution));
        IssuedDocument decision = documents.issued(by);
        Cancellation cancellation = cancellations.get(CancelAwardProcess.cancellation(execution));
        cancellations.takeEffect(cancellation.id(), Objects.requireNonNull(decision.code()), decision.issuedOn());
        payouts.noteCancelled(Actor.system(), cancellation.award());
        papers.recallCertificate(cancellation.award(), by, reason(cancellation));
        tell(cancellation, decision);
        MONEY_PAID.write(execution, cancellation.money() > 0);
    }

    private void tell(Cancellation cancellation, IssuedDocument decision) {
        GrantedAward award = cancellations.award(cancellation.award());
        notices.tell(new Notice(
                NoticeKind.AWARD_CANCELLED,
                "award-cancelled/" + cancellation.id(),
                audience.ofUnit(award.unitCode()),
                Map.of(
                        "nominee", award.recipient().name(),
                        "award", award.awardName(),
                        "decision", "Quyết định số " + decision.code(),
                        "reason", reason(cancellation)),
                "/documents/" + decision.id()));
    }

    private static String reason(Cancellation cancellation) {
        return cancellation.ground().label() + ": " + cancellation.explanation();
    }
}
