package vn.thidua.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.plan.FigureShape;
import vn.thidua.campaign.plan.Goal;
import vn.thidua.campaign.plan.Operator;
import vn.thidua.campaign.plan.Target;

/**
 * What a figure amounts to and whether it meets its goal. Quotients carry 34 digits, so that none is rounded onto
 * a goal: 949.999 of a million is not 95 %.
 */
final class Evaluation {

    private static final MathContext EXACT = MathContext.DECIMAL128;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Evaluation() {}

    /** The figure's own result: the number, the share, or 100 and 0 for yes and no. */
    static Optional<BigDecimal> result(
            Target target,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Boolean reached) {
        return switch (target.figure()) {
            case VALUE -> Optional.ofNullable(value);
            case RATIO -> ratio(target, numerator, denominator);
            case YES_NO -> Optional.ofNullable(reached).map(yes -> yes ? HUNDRED : BigDecimal.ZERO);
        };
    }

    private static Optional<BigDecimal> ratio(
            Target target, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        if (numerator == null || denominator == null || denominator.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(numerator.multiply(factor(target)).divide(denominator, EXACT));
    }

    /** Shares are percentages unless the target counts in another unit. */
    private static BigDecimal factor(Target target) {
        boolean percent = target.unit().contains("%") || target.goal().operator() == Operator.FULFIL_PLAN;
        return percent ? HUNDRED : BigDecimal.ONE;
    }

    static boolean isMet(Goal goal, @Nullable BigDecimal result, @Nullable BigDecimal lastYear) {
        return compared(goal, result, lastYear).map(goal::isMetBy).orElse(false);
    }

    /** What the goal is compared with: the figure itself, or its change against last year. */
    static Optional<BigDecimal> compared(Goal goal, @Nullable BigDecimal result, @Nullable BigDecimal lastYear) {
        if (result == null || (goal.basis().needsLastYear() && lastYear == null)) {
            return Optional.empty();
        }
        BigDecimal before = lastYear == null ? BigDecimal.ZERO : lastYear;
        return switch (goal.basis()) {
            case ABSOLUTE -> Optional.of(result);
            case CHANGE_AMOUNT -> Optional.of(result.subtract(before));
            case CHANGE_PERCENT -> quotient(result.subtract(before).multiply(HUNDRED), before);
            case MULTIPLE -> quotient(result, before);
        };
    }

    private static Optional<BigDecimal> quotient(BigDecimal dividend, BigDecimal divisor) {
        return divisor.signum() == 0 ? Optional.empty() : Optional.of(dividend.divide(divisor, EXACT));
    }

    /** A figure's own result, for one that has been read. */
    static Optional<BigDecimal> result(Target target, Figure figure) {
        return target.figure() == FigureShape.VALUE
                ? Optional.ofNullable(figure.value())
                : result(target, figure.value(), figure.numerator(), figure.denominator(), figure.reached());
    }
}
