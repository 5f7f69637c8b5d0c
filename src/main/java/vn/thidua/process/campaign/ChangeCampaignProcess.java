package vn.thidua.process.campaign;

import vn.thidua.process.ProcessVariable;

/** Everything Java needs to know about {@code processes/change-campaign.bpmn}. */
final class ChangeCampaignProcess {

    static final String KEY = "changeCampaign";
    static final String ISSUE_NOTICE = "callActivity_issueNotice";
    static final String MOVE_DEADLINE = "serviceTask_moveDeadline";
    static final String CANCEL_CAMPAIGN = "serviceTask_cancelCampaign";
    static final String APPLIED = "endEvent_changeApplied";
    static final String REFUSED = "endEvent_changeRefused";

    static final ProcessVariable<String> DOCUMENT_KIND = ProcessVariable.text("documentKind");

    /** The campaign for a cancellation, the wish to move a deadline for an extension. */
    static final ProcessVariable<String> SUBJECT_ID = ProcessVariable.text("subjectId");

    static final ProcessVariable<Boolean> CANCELLATION = ProcessVariable.decision("cancellation");

    private ChangeCampaignProcess() {}
}
