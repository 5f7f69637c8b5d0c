package vn.thidua.rehearsal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Rehearsal.PlayedFigure;
import vn.thidua.campaign.plan.Direction;
import vn.thidua.campaign.plan.Goal;
import vn.thidua.campaign.plan.Operator;
import vn.thidua.campaign.plan.Target;

/**
 * A figure that meets its goal.
 *
 * @param place of the unit, so that not all have the same figures
 */
record MeetingFigure(Target target, Goal goal, int place) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal LAST_YEAR = HUNDRED;
    private static final BigDecimal A_LITTLE = new BigDecimal("0.5");
    private static final int DECIMALS = 6;

    PlayedFigure figure() {
        BigDecimal lastYear = goal.basis().needsLastYear() ? LAST_YEAR : null;
        BigDecimal result = result();
        return switch (target.figure()) {
            case VALUE -> played(result, null, null, lastYear, null);
            case YES_NO -> played(null, null, null, lastYear, true);
            case RATIO -> played(null, numerator(result), denominator(), lastYear, null);
        };
    }

    private PlayedFigure played(
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal lastYear,
            @Nullable Boolean reached) {
        return new PlayedFigure(target.code(), value, numerator, denominator, lastYear, reached, false, null);
    }

    private BigDecimal denominator() {
        return new BigDecimal(216 + 7 * place);
    }

    private BigDecimal numerator(BigDecimal result) {
        BigDecimal exact = denominator()
                .multiply(result)
                .divide(isPercent() ? HUNDRED : BigDecimal.ONE, DECIMALS, RoundingMode.HALF_UP);
        return exact.setScale(0, isUpper() ? RoundingMode.FLOOR : RoundingMode.CEILING);
    }

    /** What the figure itself must come to, last year's being a hundred. */
    private BigDecimal result() {
        BigDecimal wanted = compared();
        return switch (goal.basis()) {
            case ABSOLUTE -> wanted;
            case CHANGE_AMOUNT, CHANGE_PERCENT -> LAST_YEAR.add(wanted);
            case MULTIPLE -> LAST_YEAR.multiply(wanted);
        };
    }

    private BigDecimal compared() {
        BigDecimal bound = goal.value() == null ? HUNDRED : goal.value();
        BigDecimal upper = goal.upper() == null ? bound : goal.upper();
        return switch (goal.operator()) {
            case MORE_THAN -> better(bound);
            case LESS_THAN ->
                bound.signum() > 0
                        ? bound.divide(new BigDecimal(2), DECIMALS, RoundingMode.FLOOR)
                        : bound.subtract(A_LITTLE);
            case RANGE -> bound.add(upper).divide(new BigDecimal(2), DECIMALS, RoundingMode.HALF_UP);
            case AT_LEAST, AT_MOST, EQUAL -> bound;
            case KEEP, FULFIL_PLAN -> HUNDRED;
        };
    }

    /** Above the bound, but no share above the whole. */
    private BigDecimal better(BigDecimal bound) {
        BigDecimal more = bound.add(new BigDecimal(1 + place % 3));
        boolean share = isPercent() && bound.compareTo(HUNDRED) < 0;
        return share ? more.min(HUNDRED) : more;
    }

    private boolean isPercent() {
        return target.unit().contains("%") || goal.operator() == Operator.FULFIL_PLAN;
    }

    private boolean isUpper() {
        return goal.operator() == Operator.AT_MOST
                || goal.operator() == Operator.LESS_THAN
                || goal.operator() == Operator.EQUAL && goal.direction() == Direction.LOWER;
    }
}
