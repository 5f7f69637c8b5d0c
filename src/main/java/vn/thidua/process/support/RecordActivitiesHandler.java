package vn.thidua.process.support;

import static vn.thidua.process.CommonVariables.CAMPAIGN_ID;
import static vn.thidua.process.CommonVariables.UNIT_CODE;
import static vn.thidua.process.support.CampaignSupportProcess.DUE_AT;
import static vn.thidua.process.support.CampaignSupportProcess.KEY;
import static vn.thidua.process.support.CampaignSupportProcess.RECORD_ACTIVITIES;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.plan.Paragraph;
import vn.thidua.campaign.plan.Plan;
import vn.thidua.organisation.Organisation;
import vn.thidua.process.task.TaskHandler;
import vn.thidua.process.task.TaskInHand;
import vn.thidua.report.SupportActivities;
import vn.thidua.report.SupportActivity;
import vn.thidua.shared.Vietnamese;

/** The table of a unit's publicity or mobilisation activities; the draft grows until the unit sends it. */
@Component
class RecordActivitiesHandler implements TaskHandler<RecordActivitiesHandler.Input> {

    record Input(@Nullable List<SupportActivity> activities) {}

    record View(
            String campaign,
            @Nullable String theme,
            String unitCode,
            String unit,
            String due,
            boolean onBehalf,
            List<String> duties) {}

    private final SupportActivities activities;
    private final Campaigns campaigns;
    private final Organisation organisation;

    RecordActivitiesHandler(SupportActivities activities, Campaigns campaigns, Organisation organisation) {
        this.activities = activities;
        this.campaigns = campaigns;
        this.organisation = organisation;
    }

    @Override
    public String taskKey() {
        return KEY + "/" + RECORD_ACTIVITIES;
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Object view(TaskInHand task) {
        String unitCode = task.read(UNIT_CODE);
        Plan plan = campaigns.plan(campaign(task));
        return new View(
                plan.name(),
                plan.theme(),
                unitCode,
                organisation.unit(unitCode).name(),
                Vietnamese.moment(task.read(DUE_AT).toInstant()),
                !task.actor().speaksFor(unitCode),
                duties(plan, campaign(task), unitCode));
    }

    @Override
    public Input initialInput(TaskInHand task) {
        return new Input(activities.of(campaign(task), task.read(UNIT_CODE)));
    }

    @Override
    public void complete(TaskInHand task, Input input) {
        CampaignId campaign = campaign(task);
        String unitCode = task.read(UNIT_CODE);
        activities.save(task.actor(), campaign, unitCode, Objects.requireNonNullElse(input.activities(), List.of()));
        activities.finish(task.actor(), campaign, unitCode);
    }

    private List<String> duties(Plan plan, CampaignId campaign, String unitCode) {
        return plan.responsibilitiesOf(campaigns.unit(campaign, unitCode)).stream()
                .flatMap(responsibility -> responsibility.duties().stream())
                .map(Paragraph::text)
                .toList();
    }

    private static CampaignId campaign(TaskInHand task) {
        return CampaignId.of(task.read(CAMPAIGN_ID));
    }
}
