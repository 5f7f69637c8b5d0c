package vn.thidua.process.campaign;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.Documents;
import vn.thidua.document.Passage;
import vn.thidua.process.task.TaskHandler;
import vn.thidua.process.task.TaskInHand;

@Component
class DraftSummaryHandler implements TaskHandler<PassageInput> {

    /** The campaign and what may be written. */
    record View(String campaign, List<Passage> passages) {}

    private final Campaigns campaigns;
    private final Documents documents;

    DraftSummaryHandler(Campaigns campaigns, Documents documents) {
        this.campaigns = campaigns;
        this.documents = documents;
    }

    @Override
    public String taskKey() {
        return CampaignLifecycleProcess.taskKey(CampaignLifecycleProcess.DRAFT_SUMMARY);
    }

    @Override
    public Class<PassageInput> inputType() {
        return PassageInput.class;
    }

    @Override
    public Object view(TaskInHand task) {
        return new View(campaigns.get(CampaignLifecycleProcess.campaign(task)).name(), passages(task));
    }

    @Override
    public PassageInput initialInput(TaskInHand task) {
        return PassageInput.of(passages(task));
    }

    @Override
    public void complete(TaskInHand task, PassageInput input) {
        CampaignId campaign = CampaignLifecycleProcess.campaign(task);
        documents.write(task.actor(), DocumentKind.SUMMARY_REPORT, campaign.toString(), input.texts());
    }

    private List<Passage> passages(TaskInHand task) {
        CampaignId campaign = CampaignLifecycleProcess.campaign(task);
        return documents.passages(DocumentKind.SUMMARY_REPORT, campaign.toString());
    }
}
