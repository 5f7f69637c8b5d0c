package vn.thidua.process.participation;

import java.time.Instant;
import java.util.Date;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.DeadlineKind;
import vn.thidua.report.ReportKey;
import vn.thidua.report.UnitReports;
import vn.thidua.shared.Vietnamese;

/** Which report a unit owes next, from when and until when. */
@Component
class ReportSchedule {

    private final Campaigns campaigns;
    private final UnitReports reports;

    ReportSchedule(Campaigns campaigns, UnitReports reports) {
        this.campaigns = campaigns;
        this.reports = reports;
    }

    /** No phase is left and no accepted figure is an estimate. */
    boolean isOver(ReportKey accepted) {
        return isLastPhase(accepted) && !reports.hasEstimates(accepted);
    }

    /** The day after the phase's deadline, or the day after the campaign's end for final figures. */
    Date nextOpens(ReportKey accepted) {
        return Date.from(isLastPhase(accepted) ? endOf(campaign(accepted)) : reportDeadline(accepted));
    }

    ReportKey next(ReportKey accepted) {
        return isLastPhase(accepted)
                ? accepted
                : new ReportKey(accepted.campaignId(), accepted.unitCode(), accepted.phase() + 1);
    }

    boolean asksFinalFigures(ReportKey report) {
        return reports.newestAccepted(report).isPresent();
    }

    /** The last moment in time for this report, or for its final figures. */
    Date due(ReportKey report) {
        return Date.from(
                asksFinalFigures(report)
                        ? campaigns
                                .deadline(report.campaignId(), DeadlineKind.FINAL, report.phase())
                                .lastMoment()
                        : reportDeadline(report));
    }

    private Instant reportDeadline(ReportKey report) {
        return campaigns
                .deadline(report.campaignId(), DeadlineKind.REPORT, report.phase())
                .lastMoment();
    }

    private boolean isLastPhase(ReportKey report) {
        return report.phase() >= campaign(report).phases();
    }

    private Campaign campaign(ReportKey report) {
        return campaigns.get(report.campaignId());
    }

    private static Instant endOf(Campaign campaign) {
        return campaign.endsOn().plusDays(1).atStartOfDay(Vietnamese.ZONE).toInstant();
    }
}
