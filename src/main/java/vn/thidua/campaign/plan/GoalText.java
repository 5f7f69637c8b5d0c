package vn.thidua.campaign.plan;

import java.math.BigDecimal;
import java.util.Objects;
import vn.thidua.shared.Vietnamese;

/** What a target asks for, in a few words for a table. */
public final class GoalText {

    private GoalText() {}

    public static String of(Target target) {
        Goal goal = target.goal();
        return switch (goal.operator()) {
            case KEEP -> "Giữ vững";
            case FULFIL_PLAN -> "Hoàn thành kế hoạch giao";
            case AT_LEAST -> change(goal) + "từ " + bound(target) + " trở lên";
            case MORE_THAN -> change(goal) + "trên " + bound(target);
            case EQUAL -> change(goal) + bound(target);
            case AT_MOST -> change(goal) + "không quá " + bound(target);
            case LESS_THAN -> change(goal) + "dưới " + bound(target);
            case RANGE ->
                change(goal) + "từ " + bound(target) + " đến "
                        + Vietnamese.number(Objects.requireNonNull(goal.upper()), unit(target));
        };
    }

    private static String bound(Target target) {
        BigDecimal value = Objects.requireNonNull(target.goal().value());
        return Vietnamese.number(value, unit(target));
    }

    private static String unit(Target target) {
        return switch (target.goal().basis()) {
            case CHANGE_PERCENT -> "%";
            case MULTIPLE -> "lần";
            case ABSOLUTE, CHANGE_AMOUNT -> target.unit();
        };
    }

    private static String change(Goal goal) {
        return goal.basis() == Basis.ABSOLUTE ? "" : "so với năm trước: ";
    }
}
