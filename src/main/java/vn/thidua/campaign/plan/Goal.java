package vn.thidua.campaign.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a figure must reach.
 *
 * @param value null for the qualitative operators
 * @param upper the other end of a range, included
 */
public record Goal(
        Operator operator, @Nullable BigDecimal value, @Nullable BigDecimal upper, Basis basis, Direction direction) {

    private static final BigDecimal WHOLE = new BigDecimal(100);

    /**
     * Whether a compared number meets the goal, exactly. "Đạt 98 %" with a direction is also met by a better
     * figure, because the plan asks to reach or exceed; without a direction it is met by that number alone.
     */
    public boolean isMetBy(BigDecimal compared) {
        return switch (operator) {
            case AT_LEAST -> compared.compareTo(bound()) >= 0;
            case MORE_THAN -> compared.compareTo(bound()) > 0;
            case EQUAL -> isReachedBy(compared.compareTo(bound()));
            case AT_MOST -> compared.compareTo(bound()) <= 0;
            case LESS_THAN -> compared.compareTo(bound()) < 0;
            case RANGE -> compared.compareTo(bound()) >= 0 && compared.compareTo(upperBound()) <= 0;
            case KEEP, FULFIL_PLAN -> compared.compareTo(WHOLE) >= 0;
        };
    }

    private boolean isReachedBy(int comparison) {
        return switch (direction) {
            case HIGHER -> comparison >= 0;
            case LOWER -> comparison <= 0;
            case EXACT -> comparison == 0;
        };
    }

    private BigDecimal bound() {
        if (value == null) {
            throw new IllegalStateException("A goal with operator " + operator + " has a value.");
        }
        return value;
    }

    private BigDecimal upperBound() {
        if (upper == null) {
            throw new IllegalStateException("A range has an upper end.");
        }
        return upper;
    }
}
