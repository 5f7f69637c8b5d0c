package vn.thidua.process.campaign;

import static vn.thidua.process.campaign.CampaignLifecycleProcess.DRAFT_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.Campaigns;
import vn.thidua.document.Documents;
import vn.thidua.document.DraftId;
import vn.thidua.shared.Actor;

@Component
class RejectCampaignDelegate implements JavaDelegate {

    private final Campaigns campaigns;
    private final Documents documents;

    RejectCampaignDelegate(Campaigns campaigns, Documents documents) {
        this.campaigns = campaigns;
        this.documents = documents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reason = documents.get(DraftId.of(DRAFT_ID.read(execution))).steps().stream()
                .map(step -> step.verdict().reason())
                .reduce("", (earlier, later) -> later);
        campaigns.reject(Actor.system(), CampaignLifecycleProcess.campaign(execution), reason);
    }
}
