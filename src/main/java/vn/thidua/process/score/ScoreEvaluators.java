package vn.thidua.process.score;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.process.ModelCollection;
import vn.thidua.score.Scores;

/** Units that the model asks for points. */
@Component
class ScoreEvaluators implements ModelCollection {

    private final Scores scores;

    ScoreEvaluators(Scores scores) {
        this.scores = scores;
    }

    @Override
    public List<String> of(String campaignId) {
        return scores.evaluators(CampaignId.of(campaignId));
    }
}
