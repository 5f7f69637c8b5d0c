package vn.thidua.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.shared.Problem;

/** */
class LegalBasisTest {

    private static final LegalBasis LAW = new LegalBasis(
            "luat-tdkt-2022",
            LegalBasis.Kind.LAW,
            "06/2022/QH15",
            "Quốc hội",
            LocalDate.of(2022, 6, 15),
            "Thi đua, khen thưởng",
            LocalDate.of(2024, 1, 1),
            null,
            null);
    private static final LegalBasis OLD_DECREE = new LegalBasis(
            "nd-98-2023",
            LegalBasis.Kind.DECREE,
            "98/2023/NĐ-CP",
            "Chính phủ",
            LocalDate.of(2023, 12, 31),
            "quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng",
            LocalDate.of(2024, 1, 1),
            LocalDate.of(2025, 6, 30),
            "nd-152-2025");

    @Test
    void aLawIsCitedWithoutNumberAndIssuer() {
        assertThat(LAW.citation()).isEqualTo("Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022");
        assertThat(LAW.shortCitation()).isEqualTo("Luật Thi đua, khen thưởng");
    }

    @Test
    void aDecreeIsCitedInFullAtFirstAndShortAfterwards() {
        assertThat(OLD_DECREE.citation())
                .isEqualTo(
                        "Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành"
                                + " một số điều của Luật Thi đua, khen thưởng");
        assertThat(OLD_DECREE.shortCitation()).isEqualTo("Nghị định số 98/2023/NĐ-CP");
    }

    @Test
    void itIsInForceFromItsFirstToItsLastDay() {
        assertThat(OLD_DECREE.isInForceOn(LocalDate.of(2025, 6, 30))).isTrue();
        assertThat(OLD_DECREE.isInForceOn(LocalDate.of(2025, 7, 1))).isFalse();
        assertThat(LAW.isInForceOn(LocalDate.of(2023, 12, 31))).isFalse();
    }

    @Test
    void aSuccessorHasToBeInTheCatalogue() {
        List<Problem> problems = LegalBasisRules.problems(OLD_DECREE, Set.of("luat-tdkt-2022")::contains);

        assertThat(problems).extracting(Problem::code).containsExactly("RULEBOOK_BASIS_UNKNOWN");
    }
}
