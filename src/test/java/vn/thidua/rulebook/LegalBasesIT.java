package vn.thidua.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;
import vn.thidua.shared.Sentences;

@WardTest
@Transactional
class LegalBasesIT {

    private static final LocalDate AUTUMN = LocalDate.of(2025, 10, 15);
    private static final Actor HEAD = new Actor("truong-vhxh", Set.of(Role.CULTURE_HEAD), Set.of());

    @Autowired
    LegalBases bases;

    @Autowired
    Sentences sentences;

    @Test
    @DisplayName("R-14: a decision of 15/10/2025 may not rest on decree 98/2023 and is told what replaced it, and when")
    void theDeadDecreeIsRefusedWithItsSuccessor() {
        assertThat(told(bases.problemsOf(List.of("luat-tdkt-2022", "nd-98-2023"), AUTUMN)))
                .containsExactly("Nghị định số 98/2023/NĐ-CP không còn hiệu lực vào ngày 15/10/2025; được thay thế bằng"
                        + " Nghị định số 152/2025/NĐ-CP, có hiệu lực từ ngày 01/07/2025.");
    }

    @Test
    @DisplayName("R-14: circular 01/2024 is dead after August 2025, circular 15/2025 not yet alive before")
    void theCircularChangesInAugust() {
        assertThat(bases.problemsOf(List.of("tt-01-2024-bnv"), LocalDate.of(2025, 8, 4)))
                .isEmpty();
        assertThat(told(bases.problemsOf(List.of("tt-01-2024-bnv"), LocalDate.of(2025, 8, 5))))
                .singleElement()
                .asString()
                .contains("Thông tư số 15/2025/TT-BNV");
        assertThat(told(bases.problemsOf(List.of("tt-15-2025-bnv"), LocalDate.of(2025, 8, 4))))
                .singleElement()
                .asString()
                .contains("chưa được viện dẫn");
    }

    @Test
    @DisplayName("R-14: what is cited inside a text counts as well, by number or, of a law, by name and day")
    void citationsInsideTextsAreFound() {
        endLaw();

        assertThat(told(bases.problemsOfText("Mức tiền thưởng theo Nghị định số 98/2023/NĐ-CP.", AUTUMN)))
                .hasSize(1);
        assertThat(told(bases.problemsOfText("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022", AUTUMN)))
                .hasSize(1);
        assertThat(bases.problemsOfText("Công văn số 198/2023/NĐ-CP-X", AUTUMN)).isEmpty();
    }

    @Test
    void theLastOfSeveralSuccessorsIsNamed() {
        LegalBasis decree = bases.find("nd-152-2025").orElseThrow();
        LegalBasis next = new LegalBasis(
                "nd-1-2026",
                LegalBasis.Kind.DECREE,
                "1/2026/NĐ-CP",
                "Chính phủ",
                LocalDate.of(2026, 1, 2),
                "quy định chi tiết Luật Thi đua, khen thưởng",
                LocalDate.of(2026, 3, 1),
                null,
                null);
        bases.change(HEAD, next, "Công báo");
        bases.change(HEAD, until(decree, LocalDate.of(2026, 2, 28), "nd-1-2026"), "Công báo");

        assertThat(told(bases.problemsOf(List.of("nd-98-2023"), LocalDate.of(2026, 4, 1))))
                .singleElement()
                .asString()
                .contains("Nghị định số 1/2026/NĐ-CP", "01/03/2026");
    }

    private void endLaw() {
        bases.change(
                HEAD, until(bases.find("luat-tdkt-2022").orElseThrow(), LocalDate.of(2025, 9, 30), null), "Luật mới");
    }

    private static LegalBasis until(LegalBasis basis, LocalDate lastDay, @org.jspecify.annotations.Nullable String by) {
        return new LegalBasis(
                basis.code(),
                basis.kind(),
                basis.number(),
                basis.issuer(),
                basis.issuedOn(),
                basis.subject(),
                basis.validFrom(),
                lastDay,
                by);
    }

    private List<String> told(List<vn.thidua.shared.Problem> problems) {
        return problems.stream().map(sentences::of).toList();
    }
}
