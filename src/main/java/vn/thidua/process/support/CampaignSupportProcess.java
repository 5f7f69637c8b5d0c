package vn.thidua.process.support;

import java.util.Date;
import vn.thidua.process.ProcessVariable;

/** Everything Java needs to know about {@code processes/campaign-support.bpmn}. */
final class CampaignSupportProcess {

    static final String KEY = "campaignSupport";

    static final String RECORD_ACTIVITIES = "userTask_recordActivities";
    static final String RECORDED = "endEvent_supportRecorded";
    static final String ENDED_EARLY = "endEvent_participationEnded";

    static final String ENDED = "ParticipationEnded";

    static final ProcessVariable<String> WARD_ID = ProcessVariable.text("wardId");
    static final ProcessVariable<String> CAMPAIGN_ID = ProcessVariable.text("campaignId");
    static final ProcessVariable<String> UNIT_CODE = ProcessVariable.text("unitCode");
    static final ProcessVariable<Date> DUE_AT = ProcessVariable.moment("dueAt");

    private CampaignSupportProcess() {}
}
