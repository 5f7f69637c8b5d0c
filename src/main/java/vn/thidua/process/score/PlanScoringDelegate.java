package vn.thidua.process.score;

import static vn.thidua.process.CommonVariables.CAMPAIGN_ID;
import static vn.thidua.process.score.RankUnitsProcess.SCORED;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.score.Scores;

@Component
class PlanScoringDelegate implements JavaDelegate {

    private final Scores scores;

    PlanScoringDelegate(Scores scores) {
        this.scores = scores;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SCORED.write(execution, scores.isScored(CampaignId.of(CAMPAIGN_ID.read(execution))));
    }
}
