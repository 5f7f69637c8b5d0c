package vn.thidua.campaign.file;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.plan.Basis;
import vn.thidua.campaign.plan.Direction;
import vn.thidua.campaign.plan.FigureShape;
import vn.thidua.campaign.plan.Goal;
import vn.thidua.campaign.plan.Operator;
import vn.thidua.campaign.plan.RollUp;
import vn.thidua.campaign.plan.Target;

/** Targets of a tree that has no faults. */
class TargetReader {

    private static final Map<String, Operator> OPERATORS = Map.of(
            ">=", Operator.AT_LEAST,
            ">", Operator.MORE_THAN,
            "=", Operator.EQUAL,
            "<=", Operator.AT_MOST,
            "<", Operator.LESS_THAN,
            "range", Operator.RANGE,
            "keep", Operator.KEEP,
            "fulfilPlan", Operator.FULFIL_PLAN);

    private final FileUnderCheck file;
    private final SelectionReader selections;

    TargetReader(FileUnderCheck file, SelectionReader selections) {
        this.file = file;
        this.selections = selections;
    }

    Target target(String pointer) {
        return new Target(
                file.text(pointer + "/code"),
                file.text(pointer + "/name"),
                file.text(pointer + "/wording"),
                file.text(pointer + "/unit"),
                Names.get(FigureShape.class, file.text(pointer + "/figure")),
                Names.get(RollUp.class, file.text(pointer + "/rollUp")),
                selections.at(pointer + "/reportedBy"),
                goal(pointer + "/goal"),
                file.items(pointer + "/groupGoals").stream()
                        .map(own -> new Target.GroupGoal(selections.at(own + "/units"), goal(own + "/goal")))
                        .toList(),
                optional(pointer + "/numerator"),
                optional(pointer + "/denominator"));
    }

    private Goal goal(String pointer) {
        Operator operator =
                java.util.Objects.requireNonNull(OPERATORS.get(file.text(pointer + "/operator")), "operator");
        boolean range = operator == Operator.RANGE;
        return new Goal(
                operator,
                number(pointer + (range ? "/from" : "/value")),
                range ? number(pointer + "/to") : null,
                file.has(pointer + "/basis") ? Names.get(Basis.class, file.text(pointer + "/basis")) : Basis.ABSOLUTE,
                direction(pointer + "/direction", operator));
    }

    /** Where the file is silent, the operator says which way is better. */
    private Direction direction(String pointer, Operator operator) {
        if (file.has(pointer)) {
            return Names.get(Direction.class, file.text(pointer));
        }
        return switch (operator) {
            case AT_MOST, LESS_THAN -> Direction.LOWER;
            case RANGE -> Direction.EXACT;
            default -> Direction.HIGHER;
        };
    }

    private @Nullable BigDecimal number(String pointer) {
        return file.at(pointer).isNumber() ? file.at(pointer).decimalValue() : null;
    }

    private @Nullable String optional(String pointer) {
        return file.has(pointer) ? file.text(pointer) : null;
    }
}
