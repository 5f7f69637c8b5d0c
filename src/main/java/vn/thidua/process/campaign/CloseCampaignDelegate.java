package vn.thidua.process.campaign;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.shared.Actor;

@Component
class CloseCampaignDelegate implements JavaDelegate {

    private final Campaigns campaigns;
    private final RunningUnits units;

    CloseCampaignDelegate(Campaigns campaigns, RunningUnits units) {
        this.campaigns = campaigns;
        this.units = units;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CampaignId id = CampaignLifecycleProcess.campaign(execution);
        campaigns.close(Actor.system(), id);
        units.end(id);
    }
}
