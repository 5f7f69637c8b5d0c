package vn.thidua.process.participation;

import static vn.thidua.process.CommonVariables.CAMPAIGN_ID;
import static vn.thidua.process.CommonVariables.UNIT_CODE;
import static vn.thidua.process.participation.UnitParticipationProcess.DUE_AT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.plan.Movement;
import vn.thidua.campaign.plan.Paragraph;
import vn.thidua.campaign.plan.Plan;
import vn.thidua.campaign.plan.Responsibility;
import vn.thidua.campaign.plan.Responsibility.MovementKind;
import vn.thidua.campaign.plan.Target;
import vn.thidua.campaign.plan.UnitRef;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.Documents;
import vn.thidua.organisation.Organisation;
import vn.thidua.process.task.TaskInHand;
import vn.thidua.shared.Vietnamese;

/** Puts together what a unit's forms show of the campaign. */
@Component
class UnitShares {

    private final Campaigns campaigns;
    private final Organisation organisation;
    private final Documents documents;

    UnitShares(Campaigns campaigns, Organisation organisation, Documents documents) {
        this.campaigns = campaigns;
        this.organisation = organisation;
        this.documents = documents;
    }

    UnitShare of(TaskInHand task) {
        CampaignId campaign = CampaignId.of(task.read(CAMPAIGN_ID));
        String unitCode = task.read(UNIT_CODE);
        Plan plan = campaigns.plan(campaign);
        List<Responsibility> duties = plan.responsibilitiesOf(campaigns.unit(campaign, unitCode));
        return new UnitShare(
                plan.name(),
                plan.theme(),
                unitCode,
                organisation.unit(unitCode).name(),
                planDocument(campaign),
                Vietnamese.moment(task.read(DUE_AT).toInstant()),
                !task.actor().speaksFor(unitCode),
                duties.stream().map(UnitShares::duty).toList(),
                movementKinds(duties),
                targets(plan, campaigns.unit(campaign, unitCode)),
                campaigns.tasksOf(campaign, unitCode).stream()
                        .map(assigned -> new UnitShare.TaskLine(assigned.code(), assigned.wording()))
                        .toList(),
                plan.otherMovements().stream().map(Movement::name).toList());
    }

    private static UnitShare.Duty duty(Responsibility responsibility) {
        return new UnitShare.Duty(
                responsibility.heading(),
                responsibility.duties().stream().map(Paragraph::text).toList());
    }

    private static List<MovementKind> movementKinds(List<Responsibility> duties) {
        return duties.stream().flatMap(duty -> duty.movementKinds().stream()).toList();
    }

    private static List<UnitShare.TargetLine> targets(Plan plan, UnitRef unit) {
        return plan.targetsOf(unit).stream()
                .map(target -> line(target, plan, unit))
                .toList();
    }

    private static UnitShare.TargetLine line(Target target, Plan plan, UnitRef unit) {
        return new UnitShare.TargetLine(
                target.code(),
                target.name(),
                target.wording(),
                target.unit(),
                target.figure().name(),
                target.goalFor(unit, plan.unitGroups()).basis().needsLastYear(),
                target.numeratorLabel(),
                target.denominatorLabel());
    }

    private @Nullable String planDocument(CampaignId campaign) {
        return documents.of(campaign.toString()).stream()
                .filter(document -> document.kind() == DocumentKind.PLAN)
                .findFirst()
                .map(document -> document.id().toString())
                .orElse(null);
    }
}
