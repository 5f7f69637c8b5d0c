package vn.thidua.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.plan.Goal;
import vn.thidua.campaign.plan.Plan;
import vn.thidua.campaign.plan.PlannedTask;
import vn.thidua.campaign.plan.Target;
import vn.thidua.campaign.plan.UnitRef;
import vn.thidua.shared.Vietnamese;

/** What one unit owes in a campaign, by its plan. */
record ReportDuty(Campaign campaign, Plan plan, UnitRef unit) {

    List<Target> targets() {
        return plan.targetsOf(unit);
    }

    Map<String, Target> targetsByCode() {
        return FigureReader.byCode(targets());
    }

    List<PlannedTask> tasks() {
        return plan.tasksOf(unit);
    }

    Goal goalOf(Target target) {
        return target.goalFor(unit, plan.unitGroups());
    }

    /** While the campaign runs, a figure may be an estimate; afterwards only what happened counts. */
    boolean mayEstimateAt(Instant moment) {
        return moment.isBefore(
                campaign.endsOn().plusDays(1).atStartOfDay(Vietnamese.ZONE).toInstant());
    }
}
