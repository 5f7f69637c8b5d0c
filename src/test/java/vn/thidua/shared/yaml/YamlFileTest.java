package vn.thidua.shared.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;

class YamlFileTest {

    @Test
    void wordsThatOtherReadersTakeForTruthValuesStayWords() {
        YamlFile file = YamlFile.read("on: 2025-01-27\nno: off\n");

        assertThat(file.text("/no")).isEqualTo("off");
        assertThat(file.date("/on")).isEqualTo(LocalDate.of(2025, 1, 27));
    }

    @Test
    void aDayThatNoCalendarKnowsIsAProblemAtItsPlace() {
        YamlFile file = YamlFile.read("a: 1\nday: 2025-02-30\n");

        assertThat(file.date("/day")).isNull();
        assertThat(file.problems())
                .singleElement()
                .returns("FILE_NOT_A_DATE", Problem::code)
                .returns(List.of(2, 1, "2025-02-30"), Problem::arguments);
    }

    @Test
    void aKeyThatStandsTwiceIsAProblem() {
        assertThat(YamlFile.read("a: 1\nb: 2\na: 3\n").problems())
                .singleElement()
                .returns("FILE_KEY_TWICE", Problem::code)
                .returns(List.of(3, 1, "a"), Problem::arguments);
    }

    @Test
    void aReferenceToItselfDoesNotTurnInCircles() {
        assertThat(YamlFile.read("a: &x\n  b: *x\n").problems())
                .extracting(Problem::code)
                .contains("FILE_REFERS_TO_ITSELF");
    }

    @Test
    void problemsStandInTheOrderOfTheFile() {
        YamlFile file = YamlFile.read("first: 1\nsecond: 2\n");
        file.problem("/second", "B");
        file.problem("/first", "A");

        assertThat(file.problems()).extracting(Problem::code).containsExactly("A", "B");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> YamlFile.read(""))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> assertThat(refused.has("FILE_EMPTY"))
                        .isTrue());
    }
}
