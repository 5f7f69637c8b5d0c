package vn.thidua.campaign.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One target of the plan.
 *
 * @param name short, for tables
 * @param wording the sentence printed in the plan
 * @param unit of the figure, such as {@code %}; empty for a yes-or-no target
 * @param figure what a unit enters
 * @param rollUp how the ward's figure arises; percentages are never averaged
 * @param goal what must be reached where no group's own goal applies
 * @param groupGoals goals of their own for groups of units; the first that fits counts
 */
public record Target(
        String code,
        String name,
        String wording,
        String unit,
        FigureShape figure,
        RollUp rollUp,
        UnitSelection reportedBy,
        Goal goal,
        List<GroupGoal> groupGoals,
        @Nullable String numeratorLabel,
        @Nullable String denominatorLabel) {

    /** A goal that applies to some units only. */
    public record GroupGoal(UnitSelection units, Goal goal) {}

    public Target {
        groupGoals = List.copyOf(groupGoals);
    }

    public Goal goalFor(UnitRef reporter, Map<String, UnitSelection> unitGroups) {
        return groupGoals.stream()
                .filter(own -> own.units().selects(reporter, unitGroups))
                .map(GroupGoal::goal)
                .findFirst()
                .orElse(goal);
    }

    public Target worded(String newWording) {
        return new Target(
                code,
                name,
                newWording,
                unit,
                figure,
                rollUp,
                reportedBy,
                goal,
                groupGoals,
                numeratorLabel,
                denominatorLabel);
    }
}
