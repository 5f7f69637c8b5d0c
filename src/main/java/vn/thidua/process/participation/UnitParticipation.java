package vn.thidua.process.participation;

import static vn.thidua.process.participation.UnitParticipationProcess.CAMPAIGN_ID;
import static vn.thidua.process.participation.UnitParticipationProcess.DUE_AT;
import static vn.thidua.process.participation.UnitParticipationProcess.ENDED;
import static vn.thidua.process.participation.UnitParticipationProcess.KEY;
import static vn.thidua.process.participation.UnitParticipationProcess.REPORT_ID;
import static vn.thidua.process.participation.UnitParticipationProcess.UNIT_CODE;
import static vn.thidua.process.participation.UnitParticipationProcess.WARD_ID;

import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.DeadlineKind;
import vn.thidua.report.ReportKey;
import vn.thidua.shared.CurrentWard;

/** Starts and ends the participation of units in a campaign; one root instance per unit. */
@Component
public class UnitParticipation {

    private final RuntimeService runtime;
    private final Campaigns campaigns;
    private final CurrentWard ward;

    UnitParticipation(RuntimeService runtime, Campaigns campaigns, CurrentWard ward) {
        this.runtime = runtime;
        this.campaigns = campaigns;
        this.ward = ward;
    }

    /** A unit whose participation is running is left alone. */
    public void start(CampaignId campaign, String unitCode) {
        if (isRunning(campaign, unitCode)) {
            return;
        }
        Date due =
                Date.from(campaigns.deadline(campaign, DeadlineKind.LAUNCH, 0).lastMoment());
        runtime.startProcessInstanceByKey(
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
        runtime.createMessageCorrelation(ENDED)
                .processInstanceBusinessKey(businessKey(campaign, unitCode))
                .correlateAll();
    }

    public boolean isRunning(CampaignId campaign, String unitCode) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(KEY)
                        .processInstanceBusinessKey(businessKey(campaign, unitCode))
                        .count()
                > 0;
    }

    private String businessKey(CampaignId campaign, String unitCode) {
        return ward.id() + "/" + campaign + "/" + unitCode;
    }
}
