package vn.thidua.process.campaign;

import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;
import vn.thidua.campaign.CampaignId;
import vn.thidua.process.CommonVariables;
import vn.thidua.process.ProcessVariable;
import vn.thidua.process.task.TaskInHand;

/** Everything Java needs to know about {@code processes/campaign-lifecycle.bpmn}. */
final class CampaignLifecycleProcess {

    static final String KEY = "campaignLifecycle";
    static final String DRAFT_PLAN = "userTask_draftPlan";
    static final String ISSUE_PLAN = "callActivity_issuePlan";
    static final String PLAN_REJECTED = "endEvent_planRejected";
    static final String LAUNCH = "serviceTask_launchCampaign";
    static final String DRAFT_GUIDANCE = "userTask_draftGuidance";
    static final String ISSUE_GUIDANCE = "callActivity_issueGuidance";
    static final String COLLECT_RESULTS = "callActivity_collectResults";
    static final String AWAIT_FIGURES = "gateway_awaitFigures";
    static final String FINAL_FIGURES_DUE = "event_finalFiguresDue";
    static final String RANK_UNITS = "callActivity_rankUnits";
    static final String AWARD_ROUND = "callActivity_awardRound";
    static final String DRAFT_SUMMARY = "userTask_draftSummary";
    static final String ISSUE_SUMMARY = "callActivity_issueSummaryReport";
    static final String HONOUR_EXEMPLARS = "userTask_honourExemplars";
    static final String CLOSED = "endEvent_campaignClosed";
    static final String CANCELLED = "endEvent_campaignCancelled";

    static final String CAMPAIGN_CANCELLED = "CampaignCancelled";
    static final String ALL_FIGURES_FINAL = "AllFiguresFinal";

    /** The plan's draft, for the reason why it was rejected. */
    static final ProcessVariable<String> DRAFT_ID = ProcessVariable.text("draftId");

    static final ProcessVariable<Boolean> MORE_PHASES = ProcessVariable.decision("morePhases");
    static final ProcessVariable<Boolean> FIGURES_FINAL = ProcessVariable.decision("figuresFinal");
    static final ProcessVariable<Date> FINAL_FIGURES_DUE_AT = ProcessVariable.moment("finalFiguresDueAt");

    private CampaignLifecycleProcess() {}

    static CampaignId campaign(VariableScope scope) {
        return CampaignId.of(CommonVariables.CAMPAIGN_ID.read(scope));
    }

    static CampaignId campaign(TaskInHand task) {
        return CampaignId.of(task.read(CommonVariables.CAMPAIGN_ID));
    }

    static String taskKey(String taskId) {
        return KEY + "/" + taskId;
    }
}
