package vn.thidua.process.campaign;

import static vn.thidua.process.CommonVariables.PHASE;
import static vn.thidua.process.campaign.CampaignLifecycleProcess.FIGURES_FINAL;
import static vn.thidua.process.campaign.CampaignLifecycleProcess.FINAL_FIGURES_DUE_AT;
import static vn.thidua.process.campaign.CampaignLifecycleProcess.MORE_PHASES;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.Deadline;
import vn.thidua.campaign.DeadlineKind;
import vn.thidua.report.UnitReports;
import vn.thidua.shared.Actor;

@Component
class TakeStockDelegate implements JavaDelegate {

    private final Campaigns campaigns;
    private final UnitReports reports;

    TakeStockDelegate(Campaigns campaigns, UnitReports reports) {
        this.campaigns = campaigns;
        this.reports = reports;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CampaignId id = CampaignLifecycleProcess.campaign(execution);
        int phase = PHASE.read(execution);
        int phases = campaigns.get(id).phases();
        MORE_PHASES.write(execution, phase < phases);
        PHASE.write(execution, Math.min(phase + 1, phases));
        FIGURES_FINAL.write(
                execution,
                phase >= phases && reports.outstandingFinalFigures(id).isEmpty());
        if (phase >= phases) {
            campaigns.consolidate(Actor.system(), id);
            Deadline last = campaigns.deadline(id, DeadlineKind.FINAL, phases);
            FINAL_FIGURES_DUE_AT.write(execution, Date.from(last.lastMoment()));
        }
    }
}
