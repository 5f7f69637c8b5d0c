package vn.thidua.process.participation;

import java.util.Date;
import vn.thidua.process.ProcessVariable;

/** Everything Java needs to know about {@code processes/unit-participation.bpmn}. */
public final class UnitParticipationProcess {

    public static final String KEY = "unitParticipation";

    static final String RECEIVE_PLAN = "userTask_receivePlan";
    static final String LAUNCH_CAMPAIGN = "userTask_launchCampaign";
    static final String SUBMIT_REPORT = "userTask_submitReport";
    static final String REVIEW_REPORT = "userTask_reviewReport";
    static final String ISSUE_RETURN_SLIP = "callActivity_issueReturnSlip";
    static final String ISSUE_RECEIPT_SLIP = "callActivity_issueReceiptSlip";
    static final String SETTLE_REPORT = "serviceTask_settleReport";
    public static final String NEXT_REPORT_OPENS = "event_nextReportOpens";
    static final String OPEN_NEXT_REPORT = "serviceTask_openNextReport";
    static final String COMPLETE = "endEvent_participationComplete";
    static final String ENDED_EARLY = "endEvent_participationEnded";

    static final String ENDED = "ParticipationEnded";

    /** {@code <campaignId>/<unitCode>/<phase>}: the report that is being asked for. */
    public static final ProcessVariable<String> REPORT_ID = ProcessVariable.text("reportId");

    public static final ProcessVariable<Date> DUE_AT = ProcessVariable.moment("dueAt");
    public static final ProcessVariable<Date> NEXT_REPORT_OPENS_AT = ProcessVariable.moment("nextReportOpensAt");
    static final ProcessVariable<Boolean> REPORT_ACCEPTED = ProcessVariable.decision("reportAccepted");
    static final ProcessVariable<Boolean> PARTICIPATION_COMPLETE = ProcessVariable.decision("participationComplete");

    private UnitParticipationProcess() {}
}
