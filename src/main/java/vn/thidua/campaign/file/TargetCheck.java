package vn.thidua.campaign.file;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.campaign.plan.UnitSelection;

/** A target can be reported, compared and rolled up; percentages are never added or averaged. */
class TargetCheck {

    private static final List<String> QUALITATIVE = List.of("keep", "fulfilPlan");

    private final FileUnderCheck file;
    private final SelectionReader selections;
    private final KnownUnits units;

    TargetCheck(FileUnderCheck file, SelectionReader selections, KnownUnits units) {
        this.file = file;
        this.selections = selections;
        this.units = units;
    }

    void check() {
        uniqueCodes("/targets", new HashSet<>());
        uniqueTasks("/tasks", new HashSet<>());
        uniqueCodes("/otherMovements", new HashSet<>());
        file.items("/targets").forEach(target -> {
            reporters(target);
            rollUp(target);
            goal(target, target + "/goal");
            file.items(target + "/groupGoals").forEach(goal -> goal(target, goal + "/goal"));
        });
    }

    private void uniqueCodes(String list, Set<String> seen) {
        for (String item : file.items(list)) {
            String code = file.text(item + "/code");
            if (!code.isEmpty() && !seen.add(code)) {
                file.problem(item + "/code", "CAMPAIGN_FILE_CODE_TWICE", code);
            }
        }
    }

    private void uniqueTasks(String list, Set<String> seen) {
        uniqueCodes(list, seen);
        file.items(list).forEach(task -> uniqueTasks(task + "/tasks", seen));
    }

    private void reporters(String target) {
        if (!file.has(target + "/reportedBy")) {
            return;
        }
        Map<String, UnitSelection> groups = selections.groups();
        int reporters =
                selections.at(target + "/reportedBy").of(units.units(), groups).size();
        if (reporters == 0) {
            file.problem(target + "/reportedBy", "CAMPAIGN_TARGET_NO_REPORTER", name(target));
        } else if ("owner".equals(file.text(target + "/rollUp")) && reporters > 1) {
            file.problem(target + "/rollUp", "CAMPAIGN_TARGET_MANY_OWNERS", name(target), reporters);
        }
    }

    private void rollUp(String target) {
        String figure = file.text(target + "/figure");
        switch (file.text(target + "/rollUp")) {
            case "ratioOfSums" -> mustBe(target, figure, "ratio");
            case "count" -> mustBe(target, figure, "yesNo");
            case "sum" -> {
                mustBe(target, figure, "value");
                noSumOfPercentages(target);
            }
            default -> {
                // an owner's figure and a figure of each unit for itself may have any shape
            }
        }
    }

    private void mustBe(String target, String figure, String wanted) {
        if (!figure.isEmpty() && !figure.equals(wanted)) {
            file.problem(target + "/rollUp", "CAMPAIGN_TARGET_ROLL_UP", name(target), wanted, figure);
        }
    }

    private void noSumOfPercentages(String target) {
        if (file.text(target + "/unit").contains("%")) {
            file.problem(target + "/rollUp", "CAMPAIGN_TARGET_SUM_OF_PERCENT", name(target));
        }
    }

    private void goal(String target, String goal) {
        String operator = file.text(goal + "/operator");
        boolean yesNo = "yesNo".equals(file.text(target + "/figure"));
        boolean counted = "count".equals(file.text(target + "/rollUp"));
        if ("range".equals(operator)) {
            range(target, goal);
        } else if (!operator.isEmpty() && !QUALITATIVE.contains(operator) && !file.has(goal + "/value")) {
            file.problem(goal, "CAMPAIGN_GOAL_VALUE", name(target), operator);
        }
        if (yesNo && !counted && !operator.isEmpty() && !QUALITATIVE.contains(operator)) {
            file.problem(goal + "/operator", "CAMPAIGN_GOAL_YES_NO", name(target), operator);
        }
        if ("value".equals(file.text(target + "/figure")) && QUALITATIVE.contains(operator)) {
            file.problem(goal + "/operator", "CAMPAIGN_GOAL_QUALITATIVE", name(target), operator);
        }
        if (yesNo && file.has(goal + "/basis") && !"absolute".equals(file.text(goal + "/basis"))) {
            file.problem(goal + "/basis", "CAMPAIGN_GOAL_BASIS", name(target));
        }
    }

    private void range(String target, String goal) {
        if (!file.at(goal + "/from").isNumber() || !file.at(goal + "/to").isNumber()) {
            file.problem(goal, "CAMPAIGN_GOAL_RANGE", name(target));
            return;
        }
        BigDecimal from = file.at(goal + "/from").decimalValue();
        if (from.compareTo(file.at(goal + "/to").decimalValue()) >= 0) {
            file.problem(goal + "/from", "CAMPAIGN_GOAL_RANGE", name(target));
        }
    }

    private String name(String target) {
        return file.text(target + "/name");
    }
}
