package vn.thidua.process.support;

import java.util.Date;
import vn.thidua.process.ProcessVariable;

/** Everything Java needs to know about {@code processes/campaign-support.bpmn}. */
public final class CampaignSupportProcess {

    public static final String KEY = "campaignSupport";

    static final String RECORD_ACTIVITIES = "userTask_recordActivities";
    static final String RECORDED = "endEvent_supportRecorded";
    static final String ENDED_EARLY = "endEvent_participationEnded";

    static final String ENDED = "ParticipationEnded";

    public static final ProcessVariable<Date> DUE_AT = ProcessVariable.moment("dueAt");

    private CampaignSupportProcess() {}
}
