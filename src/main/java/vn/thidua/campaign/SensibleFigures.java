package vn.thidua.campaign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Rehearsal.PlayedFigure;
import vn.thidua.campaign.plan.Basis;
import vn.thidua.campaign.plan.Direction;
import vn.thidua.campaign.plan.Goal;
import vn.thidua.campaign.plan.Operator;
import vn.thidua.campaign.plan.Target;

/**
 * A figure as a diligent unit would report it, for units on which a rehearsal is silent: it meets the goal by a little,
 * and is the same every time. Targets with the same denominator, such as Dân số, get the same number.
 */
public final class SensibleFigures {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal A_LITTLE_MORE = new BigDecimal("1.02");
    private static final BigDecimal A_LITTLE_LESS = new BigDecimal("0.8");
    private static final BigDecimal LAST_YEAR = HUNDRED;

    private SensibleFigures() {}

    public static PlayedFigure of(Target target, Goal goal, String unitCode) {
        return switch (target.figure()) {
            case VALUE -> value(target, goal);
            case RATIO -> ratio(target, goal, unitCode);
            case YES_NO -> new PlayedFigure(target.code(), null, null, null, null, true, false, null);
        };
    }

    private static PlayedFigure value(Target target, Goal goal) {
        BigDecimal lastYear = goal.basis().needsLastYear() ? LAST_YEAR : null;
        BigDecimal value = fromBasis(goal.basis(), compared(goal));
        return new PlayedFigure(target.code(), value, null, null, lastYear, null, false, null);
    }

    /** The figure whose change against last year's 100 is the compared number. */
    private static BigDecimal fromBasis(Basis basis, BigDecimal compared) {
        return switch (basis) {
            case ABSOLUTE -> compared;
            case CHANGE_AMOUNT, CHANGE_PERCENT -> LAST_YEAR.add(compared);
            case MULTIPLE -> LAST_YEAR.multiply(compared);
        };
    }

    private static BigDecimal compared(Goal goal) {
        BigDecimal bound = Objects.requireNonNullElse(goal.value(), HUNDRED);
        BigDecimal upper = goal.upper();
        if (goal.operator() == Operator.RANGE && upper != null) {
            return bound.add(upper).divide(new BigDecimal(2), 2, RoundingMode.HALF_UP);
        }
        if (goal.operator() == Operator.EQUAL) {
            return bound;
        }
        return beyond(bound, goal.direction() == Direction.LOWER);
    }

    private static BigDecimal beyond(BigDecimal bound, boolean lower) {
        boolean shrink = lower == (bound.signum() > 0);
        return bound.multiply(shrink ? A_LITTLE_LESS : A_LITTLE_MORE).setScale(2, RoundingMode.HALF_UP);
    }

    private static PlayedFigure ratio(Target target, Goal goal, String unitCode) {
        BigDecimal whole = whole(target.denominatorLabel(), unitCode);
        BigDecimal part = part(goal, whole);
        return new PlayedFigure(target.code(), null, part, whole, null, null, false, null);
    }

    /** Between 300 and 700, by the unit and by what is counted. */
    private static BigDecimal whole(@Nullable String counted, String unitCode) {
        return BigDecimal.valueOf(300 + Math.floorMod((unitCode + "/" + counted).hashCode(), 401));
    }

    private static BigDecimal part(Goal goal, BigDecimal whole) {
        if (goal.operator() == Operator.FULFIL_PLAN) {
            return whole.multiply(A_LITTLE_MORE).setScale(0, RoundingMode.CEILING);
        }
        if (goal.operator() == Operator.RANGE) {
            return whole.multiply(compared(goal)).divide(HUNDRED, 0, RoundingMode.HALF_UP);
        }
        BigDecimal bound = Objects.requireNonNullElse(goal.value(), HUNDRED);
        if (goal.direction() == Direction.LOWER) {
            return whole.multiply(bound).multiply(A_LITTLE_LESS).divide(HUNDRED, 0, RoundingMode.FLOOR);
        }
        BigDecimal share = bound.add(HUNDRED).divide(new BigDecimal(2), 4, RoundingMode.CEILING);
        return whole.multiply(share.min(HUNDRED)).divide(HUNDRED, 0, RoundingMode.CEILING);
    }
}
