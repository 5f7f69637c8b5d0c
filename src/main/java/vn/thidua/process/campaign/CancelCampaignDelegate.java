package vn.thidua.process.campaign;

import static vn.thidua.process.CommonVariables.WARD_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.process.BusinessKeys;
import vn.thidua.process.ProcessRoots;
import vn.thidua.shared.Actor;
import vn.thidua.shared.WardId;

@Component
class CancelCampaignDelegate implements JavaDelegate {

    private final Campaigns campaigns;
    private final CampaignNotices notices;
    private final ProcessRoots roots;

    CancelCampaignDelegate(Campaigns campaigns, CampaignNotices notices, ProcessRoots roots) {
        this.campaigns = campaigns;
        this.notices = notices;
        this.roots = roots;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CampaignId id = CampaignLifecycleProcess.campaign(execution);
        campaigns.cancel(Actor.system(), id);
        notices.cancelled(id, String.valueOf(campaigns.get(id).reason()));
        roots.tell(
                CampaignLifecycleProcess.CAMPAIGN_CANCELLED,
                BusinessKeys.campaign(new WardId(WARD_ID.read(execution)), id.toString()));
    }
}
