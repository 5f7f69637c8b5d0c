package vn.thidua.process.support;

import static vn.thidua.process.support.CampaignSupportProcess.CAMPAIGN_ID;
import static vn.thidua.process.support.CampaignSupportProcess.DUE_AT;
import static vn.thidua.process.support.CampaignSupportProcess.ENDED;
import static vn.thidua.process.support.CampaignSupportProcess.KEY;
import static vn.thidua.process.support.CampaignSupportProcess.UNIT_CODE;
import static vn.thidua.process.support.CampaignSupportProcess.WARD_ID;

import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.DeadlineKind;
import vn.thidua.shared.CurrentWard;

/** Starts and ends a unit's publicity or mobilisation in a campaign; one root instance per unit. */
@Component
public class CampaignSupport {

    private final RuntimeService runtime;
    private final Campaigns campaigns;
    private final CurrentWard ward;

    CampaignSupport(RuntimeService runtime, Campaigns campaigns, CurrentWard ward) {
        this.runtime = runtime;
        this.campaigns = campaigns;
        this.ward = ward;
    }

    /** A unit that is at it already is left alone. */
    public void start(CampaignId campaign, String unitCode) {
        if (isRunning(campaign, unitCode)) {
            return;
        }
        runtime.startProcessInstanceByKey(
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
        runtime.createMessageCorrelation(ENDED)
                .processInstanceBusinessKey(businessKey(campaign, unitCode))
                .correlateAll();
    }

    private boolean isRunning(CampaignId campaign, String unitCode) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(KEY)
                        .processInstanceBusinessKey(businessKey(campaign, unitCode))
                        .count()
                > 0;
    }

    private Date lastReportDeadline(CampaignId campaign) {
        int lastPhase = campaigns.get(campaign).phases();
        return Date.from(
                campaigns.deadline(campaign, DeadlineKind.REPORT, lastPhase).lastMoment());
    }

    /** Its own ending, so that a unit that also takes part is not found twice by one key. */
    private String businessKey(CampaignId campaign, String unitCode) {
        return ward.id() + "/" + campaign + "/" + unitCode + "/support";
    }
}
