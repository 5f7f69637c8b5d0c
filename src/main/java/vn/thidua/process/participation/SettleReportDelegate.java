package vn.thidua.process.participation;

import static vn.thidua.process.participation.UnitParticipationProcess.NEXT_REPORT_OPENS_AT;
import static vn.thidua.process.participation.UnitParticipationProcess.PARTICIPATION_COMPLETE;
import static vn.thidua.process.participation.UnitParticipationProcess.REPORT_ID;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.award.Nominations;
import vn.thidua.award.Occasion;
import vn.thidua.report.ReportKey;
import vn.thidua.report.UnitReports;
import vn.thidua.shared.Actor;

/** After an accepted report: flags nominations resting on unmet targets, tells the campaign, looks ahead. */
@Component
class SettleReportDelegate implements JavaDelegate {

    private final UnitReports reports;
    private final Nominations nominations;
    private final ReportSchedule schedule;
    private final CampaignSignals signals;

    SettleReportDelegate(
            UnitReports reports, Nominations nominations, ReportSchedule schedule, CampaignSignals signals) {
        this.reports = reports;
        this.nominations = nominations;
        this.schedule = schedule;
        this.signals = signals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReportKey report = ReportKey.of(REPORT_ID.read(execution));
        Occasion occasion = Occasion.campaign(report.campaignId().toString());
        Set<String> unmet = Set.copyOf(reports.unmetTargets(report.campaignId(), report.unitCode()));
        nominations.targetsNotMet(Actor.system(), occasion, report.unitCode(), unmet);

        boolean over = schedule.isOver(report);
        PARTICIPATION_COMPLETE.write(execution, over);
        if (!over) {
            NEXT_REPORT_OPENS_AT.write(execution, schedule.nextOpens(report));
        }
        signals.unitSettled(report);
    }
}
