package vn.thidua.process.deadline;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.Deadline;
import vn.thidua.report.ReportKey;
import vn.thidua.report.ReportStatus;
import vn.thidua.report.UnitLaunches;
import vn.thidua.report.UnitReports;

/** Which units have not done what a deadline asks for; one whose report waits for review has. */
@Component
class Outstanding {

    private final UnitLaunches launches;
    private final UnitReports reports;

    Outstanding(UnitLaunches launches, UnitReports reports) {
        this.launches = launches;
        this.reports = reports;
    }

    List<String> units(Deadline deadline) {
        return switch (deadline.kind()) {
            case LAUNCH -> launches.outstanding(deadline.campaignId());
            case REPORT ->
                reports.outstanding(deadline.campaignId(), deadline.phase()).stream()
                        .filter(unit -> !isUnderReview(deadline, unit))
                        .toList();
            case FINAL ->
                reports.outstandingFinalFigures(deadline.campaignId()).stream()
                        .filter(unit -> !isUnderReview(deadline, unit))
                        .toList();
        };
    }

    private boolean isUnderReview(Deadline deadline, String unit) {
        return reports.newest(new ReportKey(deadline.campaignId(), unit, deadline.phase()))
                .filter(report -> report.status() == ReportStatus.SUBMITTED)
                .isPresent();
    }
}
