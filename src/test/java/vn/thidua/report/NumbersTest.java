package vn.thidua.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "55,02|55.02",
                "55.02|55.02",
                "98 %|98",
                "98,5%|98.5",
                "1.518.000|1518000",
                "1.518,5|1518.5",
                "1,518,000|1518000",
                "1,518.5|1518.5",
                "1 250|1250",
                "0,125|0.125",
                "0.125|0.125",
                "-1,2|-1.2",
                "275|275",
                "1250|1250"
            })
    void whatOfficersTypeIsRead(String entered, BigDecimal number) {
        assertThat(Numbers.read(entered))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.000", "1,000", "12.345", "999,125%"})
    void whatCouldBeTwoNumbersIsAskedBack(String entered) {
        assertThat(Numbers.read(entered)).isEmpty();
        assertThat(Numbers.isAmbiguous(entered)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1.2.3", "1e5", "12,34,56", "%", "9999999999999999999"})
    void whatIsNoNumberIsNotRead(String entered) {
        assertThat(Numbers.read(entered)).isEmpty();
        assertThat(Numbers.isAmbiguous(entered)).isFalse();
    }

    @Test
    @DisplayName("R-57: shown the Vietnamese way, whatever the machine's locale")
    void aNumberIsShownTheVietnameseWay() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.US);

        assertThat(Numbers.shown(new BigDecimal("55.02"))).isEqualTo("55,02");
        assertThat(Numbers.shown(new BigDecimal("1518000"))).isEqualTo("1.518.000");
        assertThat(Numbers.shown(new BigDecimal("98.00"))).isEqualTo("98");
        assertThat(Numbers.shown(new BigDecimal("1E+3"))).isEqualTo("1.000");

        Locale.setDefault(before);
    }

    @Test
    void whatIsTypedAgainReadsAsTheSame() {
        BigDecimal number = new BigDecimal("1250.5");

        assertThat(Numbers.read(Numbers.typed(number))).contains(number);
    }
}
