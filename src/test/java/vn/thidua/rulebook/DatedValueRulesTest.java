package vn.thidua.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.shared.Problem;

class DatedValueRulesTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "salary.base,2530000",
        "award.money-factor.CERTIFICATE_OF_MERIT.HOUSEHOLD,0.45",
        "award.money-rounding,NEAREST_10000",
        "council.quorum,2/3",
        "deadline.remind-days-before,3"
    })
    void aValueOfTheRightFormIsAccepted(String key, String value) {
        assertThat(DatedValueRules.problems(change(key, value))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "salary.base,2.530.000",
        "award.money-factor.CERTIFICATE_OF_MERIT.HOUSEHOLD,0",
        "award.money-rounding,DOWN",
        "council.quorum,1.5",
        "deadline.remind-days-before,ba"
    })
    void aValueOfAnotherFormIsRefusedAtItsField(String key, String value) {
        assertThat(DatedValueRules.problems(change(key, value)))
                .singleElement()
                .returns("value", Problem::field)
                .returns("RULEBOOK_VALUE_WRONG", Problem::code);
    }

    @Test
    void everythingMissingIsSaidAtOnce() {
        assertThat(DatedValueRules.problems(new ChangeDatedValue("nothing.known", "", null, "", true, "")))
                .extracting(Problem::field)
                .containsExactly("key", "validFrom", "legalBasis", "reason");
    }

    /** */
    @Test
    void numberingChangedWithinAYearStandsOutInTheRecord() {
        assertThat(DatedValueRules.action(scheme(NEW_YEAR))).isEqualTo("RULEBOOK_VALUE_CHANGED");
        assertThat(DatedValueRules.action(scheme(NEW_YEAR.plusDays(1))))
                .isEqualTo("RULEBOOK_NUMBERING_CHANGED_WITHIN_YEAR");
    }

    private static ChangeDatedValue change(String key, String value) {
        return new ChangeDatedValue(key, value, NEW_YEAR, "Nghị định", true, "Cập nhật");
    }

    private static DatedValue scheme(LocalDate from) {
        return new DatedValue(
                UUID.randomUUID(), ValueKey.NUMBERING_SCHEME.code(), "COMMON", from, null, "Quyết định", true);
    }
}
