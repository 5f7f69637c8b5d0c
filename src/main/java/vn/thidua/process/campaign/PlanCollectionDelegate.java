package vn.thidua.process.campaign;

import static vn.thidua.process.CommonVariables.PHASE;
import static vn.thidua.process.campaign.CollectResultsProcess.REPORTS_DUE_AT;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.Deadline;
import vn.thidua.campaign.DeadlineKind;

@Component
class PlanCollectionDelegate implements JavaDelegate {

    private final Campaigns campaigns;

    PlanCollectionDelegate(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Deadline due = campaigns.deadline(
                CampaignLifecycleProcess.campaign(execution), DeadlineKind.REPORT, PHASE.read(execution));
        REPORTS_DUE_AT.write(execution, Date.from(due.lastMoment()));
    }
}
