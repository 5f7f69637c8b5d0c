package vn.thidua.process.cancellation;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.VariableScope;
import vn.thidua.process.CommonVariables;
import vn.thidua.process.ProcessVariable;
import vn.thidua.process.task.TaskInHand;

/** Everything Java needs to know about {@code processes/cancel-award.bpmn}. */
public final class CancelAwardProcess {

    public static final String KEY = "cancelAward";

    static final String DECIDE = "userTask_decideCancellation";
    static final String TELL_REFUSAL = "serviceTask_tellRefusal";
    static final String ISSUE = "callActivity_issueCancellation";
    static final String APPLY = "serviceTask_applyCancellation";
    static final String RECOVER_CERTIFICATE = "userTask_recoverCertificate";
    static final String RECOVER_MONEY = "userTask_recoverMoney";
    static final String CANCELLED = "endEvent_awardCancelled";
    static final String REFUSED = "endEvent_cancellationRefused";

    static final ProcessVariable<String> CANCELLATION_ID = ProcessVariable.text("cancellationId");
    static final ProcessVariable<Boolean> APPROVED = ProcessVariable.decision("approved");
    static final ProcessVariable<Boolean> DOCUMENT_ISSUED = CommonVariables.DOCUMENT_ISSUED;
    static final ProcessVariable<String> DOCUMENT_ID = ProcessVariable.text("documentId");
    static final ProcessVariable<Boolean> MONEY_PAID = ProcessVariable.decision("moneyPaid");
    static final ProcessVariable<Boolean> MONEY_SETTLED = ProcessVariable.decision("moneySettled");

    private CancelAwardProcess() {}

    static UUID cancellation(VariableScope scope) {
        return UUID.fromString(CANCELLATION_ID.read(scope));
    }

    static UUID cancellation(TaskInHand task) {
        return UUID.fromString(task.read(CANCELLATION_ID));
    }

    static String taskKey(String taskId) {
        return KEY + "/" + taskId;
    }
}
