package vn.thidua.report;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignId;
import vn.thidua.shared.Actor;

/** The units' reports of results, from the first version to the accepted final figures. */
@Service
@Transactional
public class UnitReports {

    UnitReports() {}

    /** A new version; refused with every problem, each with its field, when it is not complete and plausible. */
    public UnitReport submit(Actor actor, SubmitReport command) {
        throw new UnsupportedOperationException();
    }

    public UnitReport accept(Actor actor, ReportKey key, @Nullable String remark) {
        throw new UnsupportedOperationException();
    }

    /** Sends the newest version back; at least one point with its reason. */
    public UnitReport sendBack(Actor actor, ReportKey key, @Nullable String remark, List<ReturnedPoint> points) {
        throw new UnsupportedOperationException();
    }

    /** After the campaign's end: an accepted report with estimates waits for the actual figures. */
    public void reopenForFinalFigures(Actor actor, ReportKey key) {
        throw new UnsupportedOperationException();
    }

    /** The newest version. */
    public Optional<UnitReport> newest(ReportKey key) {
        throw new UnsupportedOperationException();
    }

    public Optional<UnitReport> newestAccepted(ReportKey key) {
        throw new UnsupportedOperationException();
    }

    /** All versions, oldest first. */
    public List<UnitReport> versions(ReportKey key) {
        throw new UnsupportedOperationException();
    }

    /** The form's start: the newest version as typed, or an empty report with the unit's targets and tasks. */
    public SubmitReport draft(ReportKey key) {
        throw new UnsupportedOperationException();
    }

    /** Whether the accepted report still carries estimates. */
    public boolean hasEstimates(ReportKey key) {
        throw new UnsupportedOperationException();
    }

    /** Units without an accepted report in this phase. */
    public List<String> outstanding(CampaignId campaignId, int phase) {
        throw new UnsupportedOperationException();
    }

    /** Units whose accepted figures are still estimates, or that never reported. */
    public List<String> outstandingFinalFigures(CampaignId campaignId) {
        throw new UnsupportedOperationException();
    }

    /** Codes of targets that the unit's newest accepted figures do not meet. */
    public List<String> unmetTargets(CampaignId campaignId, String unitCode) {
        throw new UnsupportedOperationException();
    }
}
