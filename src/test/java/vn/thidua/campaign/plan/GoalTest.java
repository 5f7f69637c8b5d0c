package vn.thidua.campaign.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R-35: a figure is compared exactly")
class GoalTest {

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 12, HIGHER, 12.00, true",
        "AT_LEAST, 12, HIGHER, 11.99, false",
        "MORE_THAN, 95, HIGHER, 95.00, false",
        "MORE_THAN, 95, HIGHER, 95.01, true",
        "LESS_THAN, 1, LOWER, 0.99, true",
        "LESS_THAN, 1, LOWER, 1.00, false",
        "AT_MOST, 2, LOWER, 2, true",
        "AT_MOST, 2, LOWER, 3, false",
        "EQUAL, 98, HIGHER, 98.0, true",
        "EQUAL, 98, HIGHER, 99.5, true",
        "EQUAL, 98, HIGHER, 97.99, false",
        "EQUAL, 5, LOWER, 4, true",
        "EQUAL, 5, EXACT, 4, false",
        "FULFIL_PLAN, , HIGHER, 100, true",
        "FULFIL_PLAN, , HIGHER, 99.999, false",
        "KEEP, , HIGHER, 100, true",
        "KEEP, , HIGHER, 0, false"
    })
    void aFigureMeetsItsGoalOrNot(
            Operator operator, @Nullable BigDecimal value, Direction direction, BigDecimal figure, boolean met) {
        Goal goal = new Goal(operator, value, null, Basis.ABSOLUTE, direction);

        assertThat(goal.isMetBy(figure)).isEqualTo(met);
    }

    @Test
    void aRangeIncludesBothEnds() {
        Goal goal =
                new Goal(Operator.RANGE, new BigDecimal("6.5"), new BigDecimal("8.5"), Basis.ABSOLUTE, Direction.EXACT);

        assertThat(goal.isMetBy(new BigDecimal("6.5"))).isTrue();
        assertThat(goal.isMetBy(new BigDecimal("8.50"))).isTrue();
        assertThat(goal.isMetBy(new BigDecimal("8.51"))).isFalse();
    }
}
