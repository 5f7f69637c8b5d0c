package vn.thidua.process.document;

import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.DraftId;
import vn.thidua.document.Verdict;
import vn.thidua.process.CommonVariables;
import vn.thidua.process.ProcessVariable;
import vn.thidua.process.task.TaskInHand;

/** Everything Java needs to know about {@code processes/issue-document.bpmn}. */
public final class IssueDocumentProcess {

    public static final String KEY = "issueDocument";
    public static final String CHECK_CONTENT = "userTask_checkContent";
    public static final String CHECK_FORM = "userTask_checkForm";
    public static final String SIGN_OFF = "userTask_signOff";
    public static final String REVISE_DRAFT = "userTask_reviseDraft";
    public static final String SEAL = "userTask_sealDocument";
    static final String PREPARE = "serviceTask_prepareDocument";
    static final String ISSUE = "serviceTask_issueDocument";
    static final String PUBLISH = "serviceTask_publishDocument";
    static final String REPORT_RETURN = "serviceTask_reportReturn";
    static final String ISSUED_END = "endEvent_documentIssued";
    static final String NOT_ISSUED_END = "endEvent_documentNotIssued";

    /** In: what to issue and about what. */
    public static final ProcessVariable<String> DOCUMENT_KIND = ProcessVariable.text("documentKind");

    public static final ProcessVariable<String> SUBJECT_ID = ProcessVariable.text("subjectId");

    /** Out: ISSUED, RETURNED or REJECTED, with the id when issued. */
    static final ProcessVariable<String> DOCUMENT_OUTCOME = ProcessVariable.text("documentOutcome");

    static final ProcessVariable<Boolean> DOCUMENT_ISSUED = CommonVariables.DOCUMENT_ISSUED;
    static final ProcessVariable<Boolean> REJECTED = ProcessVariable.decision("rejected");
    static final ProcessVariable<String> DOCUMENT_ID = ProcessVariable.text("documentId");

    static final ProcessVariable<String> DRAFT_ID = ProcessVariable.text("draftId");
    static final ProcessVariable<String> DRAFTER_GROUP = ProcessVariable.text("drafterGroup");
    static final ProcessVariable<String> SIGNER_GROUP = ProcessVariable.text("signerGroup");
    static final ProcessVariable<Boolean> APPROVED = ProcessVariable.decision("approved");
    static final ProcessVariable<Boolean> FULLY_SIGNED = ProcessVariable.decision("fullySigned");
    static final ProcessVariable<Boolean> REVISABLE = ProcessVariable.decision("revisable");

    /** When the signed document has to be out. */
    static final ProcessVariable<Date> SEAL_DUE_AT = ProcessVariable.moment("sealDueAt");

    private IssueDocumentProcess() {}

    static DocumentKind kind(VariableScope scope) {
        return DocumentKind.valueOf(DOCUMENT_KIND.read(scope));
    }

    static DocumentKind kind(TaskInHand task) {
        return DocumentKind.valueOf(task.read(DOCUMENT_KIND));
    }

    static DraftId draft(VariableScope scope) {
        return DraftId.of(DRAFT_ID.read(scope));
    }

    static DraftId draft(TaskInHand task) {
        return DraftId.of(task.read(DRAFT_ID));
    }

    /** A verdict that passes nothing also says what became of the document. */
    static void decide(TaskInHand task, Verdict verdict) {
        task.decide(APPROVED, verdict.isApproval());
        if (!verdict.isApproval()) {
            task.decide(DOCUMENT_OUTCOME, verdict.outcome().name());
        }
    }

    static String taskKey(String taskId) {
        return KEY + "/" + taskId;
    }
}
