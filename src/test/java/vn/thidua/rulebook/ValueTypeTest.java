package vn.thidua.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** */
class ValueTypeTest {

    @ParameterizedTest
    @CsvSource({"2.530.000,2530000", "2 530 000,2530000", "2530000,2530000"})
    void moneyIsReadWithAndWithoutDots(String typed, String kept) {
        assertThat(ValueType.MONEY.kept(typed)).isEqualTo(kept);
        assertThat(ValueType.MONEY.shown(kept)).isEqualTo("2.530.000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"0,45;0.45;0,45", "0.3;0.3;0,3", "2;2;2"})
    void aFactorIsReadAndShownWithAComma(String typed, String kept, String shown) {
        assertThat(ValueType.FACTOR.kept(typed)).isEqualTo(kept);
        assertThat(ValueType.FACTOR.shown(kept)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"2/3;2/3", "0,8;0.8"})
    void aShareIsAFractionOrADecimal(String typed, String kept) {
        assertThat(ValueType.FRACTION.kept(typed)).isEqualTo(kept);
        assertThat(ValueType.FRACTION.accepts(kept)).isTrue();
    }
}
