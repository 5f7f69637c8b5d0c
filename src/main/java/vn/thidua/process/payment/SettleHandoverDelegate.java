package vn.thidua.process.payment;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.payment.Payouts;
import vn.thidua.shared.Actor;

/** What the issued record names is handed over, and paid where it was cash. */
@Component
class SettleHandoverDelegate implements JavaDelegate {

    private final Payouts payouts;

    SettleHandoverDelegate(Payouts payouts) {
        this.payouts = payouts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID payout = UUID.fromString(AwardPayoutProcess.PAYOUT_ID.read(execution));
        AwardPayoutProcess.ALL_HANDED_OVER.write(execution, payouts.settle(Actor.system(), payout));
    }
}
