package vn.thidua.process.participation;

import static vn.thidua.process.participation.UnitParticipationProcess.DUE_AT;
import static vn.thidua.process.participation.UnitParticipationProcess.REPORT_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.report.ReportKey;
import vn.thidua.report.UnitReports;
import vn.thidua.shared.Actor;

/** Asks for the next phase's report, or reopens estimates after the campaign's end. */
@Component
class OpenNextReportDelegate implements JavaDelegate {

    private final ReportSchedule schedule;
    private final UnitReports reports;

    OpenNextReportDelegate(ReportSchedule schedule, UnitReports reports) {
        this.schedule = schedule;
        this.reports = reports;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReportKey next = schedule.next(ReportKey.of(REPORT_ID.read(execution)));
        if (schedule.asksFinalFigures(next)) {
            reports.reopenForFinalFigures(Actor.system(), next);
        }
        REPORT_ID.write(execution, next.subject());
        DUE_AT.write(execution, schedule.due(next));
    }
}
