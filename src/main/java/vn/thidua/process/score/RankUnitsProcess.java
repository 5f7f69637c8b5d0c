package vn.thidua.process.score;

import vn.thidua.campaign.CampaignId;
import vn.thidua.process.CommonVariables;
import vn.thidua.process.ProcessVariable;
import vn.thidua.process.task.TaskInHand;

/** Everything Java needs to know about {@code processes/rank-units.bpmn}. */
final class RankUnitsProcess {

    static final String KEY = "rankUnits";
    static final String AWARD_POINTS = "userTask_awardPoints";
    static final String RANK_UNITS = "userTask_rankUnits";
    static final String RANKED = "endEvent_unitsRanked";
    static final String NOT_SCORED = "endEvent_notScored";

    static final ProcessVariable<Boolean> SCORED = ProcessVariable.decision("scored");

    private RankUnitsProcess() {}

    static CampaignId campaign(TaskInHand task) {
        return CampaignId.of(task.read(CommonVariables.CAMPAIGN_ID));
    }

    static String taskKey(String taskId) {
        return KEY + "/" + taskId;
    }
}
