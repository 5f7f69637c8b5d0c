package vn.thidua.process.participation;

import static vn.thidua.process.CommonVariables.PHASE;

import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.process.BusinessKeys;
import vn.thidua.process.ProcessRoots;
import vn.thidua.report.ReportKey;
import vn.thidua.report.UnitReports;
import vn.thidua.shared.CurrentWard;

/**
 * Tells a campaign that no unit is outstanding any more. Two units that finish at once may both tell it; a campaign
 * that no longer waits hears nothing.
 */
@Component
public class CampaignSignals {

    private static final String ALL_REPORTS_ACCEPTED = "AllReportsAccepted";
    private static final String ALL_FIGURES_FINAL = "AllFiguresFinal";

    private final ProcessRoots roots;
    private final UnitReports reports;
    private final CurrentWard ward;

    CampaignSignals(ProcessRoots roots, UnitReports reports, CurrentWard ward) {
        this.roots = roots;
        this.reports = reports;
        this.ward = ward;
    }

    public void unitSettled(ReportKey report) {
        CampaignId campaign = report.campaignId();
        String campaignKey = BusinessKeys.campaign(ward.id(), campaign.toString());
        if (reports.outstanding(campaign, report.phase()).isEmpty()) {
            roots.tell(ALL_REPORTS_ACCEPTED, campaignKey, PHASE, report.phase());
        }
        if (reports.outstandingFinalFigures(campaign).isEmpty()) {
            roots.tell(ALL_FIGURES_FINAL, campaignKey);
        }
    }
}
