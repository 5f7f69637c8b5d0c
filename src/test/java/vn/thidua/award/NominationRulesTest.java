package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.award.AwardTestData.DAY;
import static vn.thidua.award.AwardTestData.entry;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.shared.Problem;

class NominationRulesTest {

    @Test
    void aCompleteRowHasNoProblem() {
        assertThat(problems(entry(RecipientKind.INDIVIDUAL, "Mạc Thị Huyền Chi")))
                .isEmpty();
    }

    @Test
    void everythingMissingIsToldAtOnceAtItsRowAndColumn() {
        NominationEntry empty = new NominationEntry(null, " ", null, 1850, null, null, null, null, null, null);

        assertThat(problems(entry(RecipientKind.HOUSEHOLD, "Hộ ông Đoàn Khắc Tuệ"), empty))
                .extracting(Problem::field)
                .containsExactlyInAnyOrder(
                        "nominations[1].name",
                        "nominations[1].achievement",
                        "nominations[1].kind",
                        "nominations[1].birthYear",
                        "nominations[1].awardCode");
    }

    @Test
    void anAwardThatDoesNotExistOnTheDayIsRefused() {
        NominationEntry row = entry(RecipientKind.INDIVIDUAL, "Mạc Thị Huyền Chi", "HUAN_CHUONG", List.of());

        assertThat(problems(row)).extracting(Problem::code).containsExactly("AWARD_TYPE_UNKNOWN");
    }

    @Test
    void aTitleForPersonsCannotGoToACollective() {
        NominationEntry row = entry(RecipientKind.COLLECTIVE, "Tổ dân phố số 1", "ADVANCED_WORKER", List.of());

        assertThat(problems(row)).extracting(Problem::code).containsExactly("AWARD_TYPE_NOT_FOR_KIND");
    }

    @ParameterizedTest
    @DisplayName("R-41: Hoà and Hòa are one name, however the tone is placed, the case and the blanks")
    @CsvSource({"Nguyễn Văn Hoà, Nguyễn Văn Hòa", "Đỗ Thuý Ngọc, ĐỖ  THÚY  NGỌC", "Tổ dân phố số 1, tổ dân phố số 1"})
    void theSameNameTwiceIsRefusedAtTheLaterRow(String one, String other) {
        List<Problem> problems = problems(entry(RecipientKind.INDIVIDUAL, one), entry(RecipientKind.INDIVIDUAL, other));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("nominations[1].name");
            assertThat(problem.code()).isEqualTo("AWARD_NOMINATED_TWICE");
        });
    }

    @Test
    @DisplayName("R-41: Hà and Hạ are two persons, and so are two of one name born in different years")
    void similarNamesAreNotRefused() {
        assertThat(problems(entry(RecipientKind.INDIVIDUAL, "Lê Thị Hà"), entry(RecipientKind.INDIVIDUAL, "Lê Thị Hạ")))
                .isEmpty();
        assertThat(problems(born(1970), born(1990))).isEmpty();
    }

    @Test
    @DisplayName("R-41: a person and a household of one name are two subjects")
    void personAndHouseholdOfOneNameAreTwoSubjects() {
        assertThat(problems(
                        entry(RecipientKind.INDIVIDUAL, "Đoàn Khắc Tuệ"),
                        entry(RecipientKind.HOUSEHOLD, "Đoàn Khắc Tuệ")))
                .isEmpty();
    }

    private static NominationEntry born(int year) {
        NominationEntry row = entry(RecipientKind.INDIVIDUAL, "Lê Thị Hà");
        return new NominationEntry(
                row.kind(), row.name(), null, year, null, null, row.awardCode(), row.achievement(), null, null);
    }

    private static List<Problem> problems(NominationEntry... rows) {
        return new NominationRules(
                        AwardCatalogueFile.read().stream()
                                .filter(type -> !type.validFrom().isAfter(DAY)
                                        && (type.validTo() == null
                                                || !type.validTo().isBefore(DAY)))
                                .toList(),
                        DAY)
                .problems(List.of(rows));
    }
}
