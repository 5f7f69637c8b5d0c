package vn.thidua.process.participation;

import java.util.Date;
import vn.thidua.process.ProcessVariable;

/** Everything Java needs to know about {@code processes/unit-participation.bpmn}. */
final class UnitParticipationProcess {

    static final String KEY = "unitParticipation";

    static final String RECEIVE_PLAN = "userTask_receivePlan";
    static final String LAUNCH_CAMPAIGN = "userTask_launchCampaign";
    static final String SUBMIT_REPORT = "userTask_submitReport";
    static final String REVIEW_REPORT = "userTask_reviewReport";
    static final String ISSUE_RETURN_SLIP = "callActivity_issueReturnSlip";
    static final String ISSUE_RECEIPT_SLIP = "callActivity_issueReceiptSlip";
    static final String SETTLE_REPORT = "serviceTask_settleReport";
    static final String NEXT_REPORT_OPENS = "event_nextReportOpens";
    static final String OPEN_NEXT_REPORT = "serviceTask_openNextReport";
    static final String COMPLETE = "endEvent_participationComplete";
    static final String ENDED_EARLY = "endEvent_participationEnded";

    static final String ENDED = "ParticipationEnded";

    static final ProcessVariable<String> WARD_ID = ProcessVariable.text("wardId");
    static final ProcessVariable<String> CAMPAIGN_ID = ProcessVariable.text("campaignId");
    static final ProcessVariable<String> UNIT_CODE = ProcessVariable.text("unitCode");
    /** {@code <campaignId>/<unitCode>/<phase>}: the report that is being asked for. */
    static final ProcessVariable<String> REPORT_ID = ProcessVariable.text("reportId");

    static final ProcessVariable<Date> DUE_AT = ProcessVariable.moment("dueAt");
    static final ProcessVariable<Date> NEXT_REPORT_OPENS_AT = ProcessVariable.moment("nextReportOpensAt");
    static final ProcessVariable<Boolean> REPORT_ACCEPTED = ProcessVariable.decision("reportAccepted");
    static final ProcessVariable<Boolean> PARTICIPATION_COMPLETE = ProcessVariable.decision("participationComplete");

    private UnitParticipationProcess() {}
}
