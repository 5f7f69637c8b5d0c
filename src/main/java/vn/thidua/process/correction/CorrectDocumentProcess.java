package vn.thidua.process.correction;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.VariableScope;
import vn.thidua.process.CommonVariables;
import vn.thidua.process.ProcessVariable;
import vn.thidua.process.task.TaskInHand;

/** Everything Java needs to know about {@code processes/correct-document.bpmn}. */
final class CorrectDocumentProcess {

    static final String KEY = "correctDocument";
    static final String DRAFT_CORRECTION = "userTask_draftCorrection";
    static final String APPROVE_RECALL = "userTask_approveRecall";
    static final String ISSUE_CORRECTION = "callActivity_issueCorrection";
    static final String APPLY_CORRECTION = "serviceTask_applyCorrection";
    static final String ANNOUNCE_RECALL = "serviceTask_announceRecall";
    static final String APPLIED = "endEvent_correctionApplied";
    static final String DROPPED = "endEvent_correctionDropped";
    static final String RECALLED = "endEvent_documentRecalled";
    static final String REFUSED = "endEvent_recallRefused";

    static final ProcessVariable<String> CORRECTION_ID = ProcessVariable.text("correctionId");
    static final ProcessVariable<Boolean> RECALL = ProcessVariable.decision("recall");
    static final ProcessVariable<Boolean> APPROVED = ProcessVariable.decision("approved");
    static final ProcessVariable<Boolean> DOCUMENT_ISSUED = CommonVariables.DOCUMENT_ISSUED;

    /** For the call of {@code issueDocument}, and what it brings back. */
    static final ProcessVariable<String> DOCUMENT_KIND = ProcessVariable.text("documentKind");

    static final ProcessVariable<String> SUBJECT_ID = ProcessVariable.text("subjectId");
    static final ProcessVariable<String> DOCUMENT_ID = ProcessVariable.text("documentId");

    private CorrectDocumentProcess() {}

    static UUID correction(VariableScope scope) {
        return UUID.fromString(CORRECTION_ID.read(scope));
    }

    static UUID correction(TaskInHand task) {
        return UUID.fromString(task.read(CORRECTION_ID));
    }

    static String taskKey(String taskId) {
        return KEY + "/" + taskId;
    }
}
