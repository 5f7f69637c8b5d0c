package vn.thidua.process.payment;

import java.util.UUID;
import vn.thidua.process.ProcessVariable;
import vn.thidua.process.task.TaskInHand;

/** Everything Java needs to know about {@code processes/award-payout.bpmn}. */
final class AwardPayoutProcess {

    static final String KEY = "awardPayout";
    static final String OPEN_PAYOUT = "serviceTask_openPayout";
    static final String PREPARE_PAYMENT = "userTask_preparePayment";
    static final String CONFIRM_TRANSFERS = "userTask_confirmTransfers";
    static final String HAND_OVER = "userTask_handOverAwards";
    static final String ISSUE_RECORD = "callActivity_issueHandoverRecord";
    static final String SETTLE_HANDOVER = "serviceTask_settleHandover";
    static final String SETTLED = "endEvent_payoutSettled";

    /** What the papers of the decision are about. */
    static final ProcessVariable<String> PAPER_SUBJECT = ProcessVariable.text("paperSubject");

    static final ProcessVariable<String> DECISION_ID = ProcessVariable.text("decisionId");
    static final ProcessVariable<String> PAYOUT_ID = ProcessVariable.text("payoutId");
    static final ProcessVariable<String> HANDOVER_SUBJECT = ProcessVariable.text("handoverSubject");
    static final ProcessVariable<Boolean> MONEY_DUE = ProcessVariable.decision("moneyDue");
    static final ProcessVariable<Boolean> ANY_TRANSFER = ProcessVariable.decision("anyTransfer");
    static final ProcessVariable<Boolean> TRANSFERS_DONE = ProcessVariable.decision("transfersDone");
    static final ProcessVariable<Boolean> ANY_TO_HAND_OVER = ProcessVariable.decision("anyToHandOver");
    static final ProcessVariable<Boolean> ALL_HANDED_OVER = ProcessVariable.decision("allHandedOver");

    private AwardPayoutProcess() {}

    static UUID payoutOf(TaskInHand task) {
        return UUID.fromString(task.read(PAYOUT_ID));
    }
}
