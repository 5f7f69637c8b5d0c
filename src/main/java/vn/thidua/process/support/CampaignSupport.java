package vn.thidua.process.support;

import static vn.thidua.process.CommonVariables.CAMPAIGN_ID;
import static vn.thidua.process.CommonVariables.UNIT_CODE;
import static vn.thidua.process.CommonVariables.WARD_ID;
import static vn.thidua.process.support.CampaignSupportProcess.DUE_AT;
import static vn.thidua.process.support.CampaignSupportProcess.ENDED;
import static vn.thidua.process.support.CampaignSupportProcess.KEY;

import java.util.Date;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.DeadlineKind;
import vn.thidua.process.BusinessKeys;
import vn.thidua.process.ProcessRoots;
import vn.thidua.shared.CurrentWard;

/** Starts and ends a unit's publicity or mobilisation in a campaign; one root instance per unit. */
@Component
public class CampaignSupport {

    private final ProcessRoots roots;
    private final Campaigns campaigns;
    private final CurrentWard ward;

    CampaignSupport(ProcessRoots roots, Campaigns campaigns, CurrentWard ward) {
        this.roots = roots;
        this.campaigns = campaigns;
        this.ward = ward;
    }

    /** A unit that is at it already is left alone. */
    public void start(CampaignId campaign, String unitCode) {
        roots.startOnce(
                KEY,
                businessKey(campaign, unitCode),
                Map.of(
                        WARD_ID.name(), ward.id().value(),
                        CAMPAIGN_ID.name(), campaign.toString(),
                        UNIT_CODE.name(), unitCode,
                        DUE_AT.name(), lastReportDeadline(campaign)));
    }

    /** The unit was withdrawn, or its campaign cancelled or closed; nothing happens when it has ended already. */
    public void end(CampaignId campaign, String unitCode) {
        roots.tell(ENDED, businessKey(campaign, unitCode));
    }

    private Date lastReportDeadline(CampaignId campaign) {
        int lastPhase = campaigns.get(campaign).phases();
        return Date.from(
                campaigns.deadline(campaign, DeadlineKind.REPORT, lastPhase).lastMoment());
    }

    /** Its own ending, so that a unit that also takes part is not found twice by one key. */
    private String businessKey(CampaignId campaign, String unitCode) {
        return BusinessKeys.unit(ward.id(), campaign.toString(), unitCode) + "/support";
    }
}
