package vn.thidua.process.campaign;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Vietnamese;

@Component
class LaunchCampaignDelegate implements JavaDelegate {

    private final Campaigns campaigns;
    private final RunningUnits units;
    private final Clock clock;

    LaunchCampaignDelegate(Campaigns campaigns, RunningUnits units, Clock clock) {
        this.campaigns = campaigns;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CampaignId id = CampaignLifecycleProcess.campaign(execution);
        campaigns.launch(Actor.system(), id, LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE));
        units.start(id);
    }
}
