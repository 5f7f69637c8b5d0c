package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwardMoneyTest {

    @ParameterizedTest(name = "{0} × {1}, {2}: {3}")
    @DisplayName("R-45: factor times base salary, rounded as the ward sets it")
    @CsvSource({
        "0.3, 2340000, NONE, 702000",
        "0.3, 2530000, NONE, 759000",
        "0.45, 2340000, NONE, 1053000",
        "0.45, 2530000, NONE, 1138500",
        "0.6, 2340000, NONE, 1404000",
        "0.6, 2530000, NONE, 1518000",
        "0.3, 2340000, UP_TO_10000, 710000",
        "0.3, 2530000, UP_TO_10000, 760000",
        "0.45, 2340000, UP_TO_10000, 1060000",
        "0.45, 2530000, UP_TO_10000, 1140000",
        "0.6, 2340000, UP_TO_10000, 1410000",
        "0.6, 2530000, UP_TO_10000, 1520000",
        "0.8, 2340000, UP_TO_10000, 1880000",
        "0.45, 2530000, NEAREST_10000, 1140000",
        "0.3, 2340000, NEAREST_10000, 700000",
        "1.0, 2340000, UP_TO_10000, 2340000"
    })
    void moneyIsFactorTimesBaseSalary(BigDecimal factor, BigDecimal base, String rounding, long expected) {
        assertThat(AwardMoney.reckon(factor, base, rounding).amount()).isEqualTo(expected);
    }

    @Test
    void theSumIsExplained() {
        assertThat(AwardMoney.reckon(new BigDecimal("0.45"), new BigDecimal(2_340_000), "UP_TO_10000")
                        .explained())
                .isEqualTo("0,45 × 2.340.000 = 1.053.000, làm tròn 1.060.000 đồng");
        assertThat(AwardMoney.reckon(new BigDecimal("1.0"), new BigDecimal(2_340_000), "NONE")
                        .explained())
                .isEqualTo("1 × 2.340.000 = 2.340.000 đồng");
    }
}
