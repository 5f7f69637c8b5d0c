package vn.thidua.process.participation;

import static vn.thidua.process.CommonVariables.CAMPAIGN_ID;
import static vn.thidua.process.CommonVariables.UNIT_CODE;
import static vn.thidua.process.CommonVariables.WARD_ID;
import static vn.thidua.process.participation.UnitParticipationProcess.DUE_AT;
import static vn.thidua.process.participation.UnitParticipationProcess.ENDED;
import static vn.thidua.process.participation.UnitParticipationProcess.KEY;
import static vn.thidua.process.participation.UnitParticipationProcess.REPORT_ID;

import java.util.Date;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.DeadlineKind;
import vn.thidua.process.BusinessKeys;
import vn.thidua.process.ProcessRoots;
import vn.thidua.report.ReportKey;
import vn.thidua.shared.CurrentWard;

/** Starts and ends the participation of units in a campaign; one root instance per unit. */
@Component
public class UnitParticipation {

    private final ProcessRoots roots;
    private final Campaigns campaigns;
    private final CurrentWard ward;

    UnitParticipation(ProcessRoots roots, Campaigns campaigns, CurrentWard ward) {
        this.roots = roots;
        this.campaigns = campaigns;
        this.ward = ward;
    }

    /** A unit whose participation is running is left alone. */
    public void start(CampaignId campaign, String unitCode) {
        Date due =
                Date.from(campaigns.deadline(campaign, DeadlineKind.LAUNCH, 0).lastMoment());
        roots.startOnce(
                KEY,
                businessKey(campaign, unitCode),
                Map.of(
                        WARD_ID.name(), ward.id().value(),
                        CAMPAIGN_ID.name(), campaign.toString(),
                        UNIT_CODE.name(), unitCode,
                        REPORT_ID.name(), new ReportKey(campaign, unitCode, 1).subject(),
                        DUE_AT.name(), due));
    }

    /** The unit was withdrawn, or its campaign cancelled or closed; nothing happens when it has ended already. */
    public void end(CampaignId campaign, String unitCode) {
        roots.tell(ENDED, businessKey(campaign, unitCode));
    }

    private String businessKey(CampaignId campaign, String unitCode) {
        return BusinessKeys.unit(ward.id(), campaign.toString(), unitCode);
    }
}
