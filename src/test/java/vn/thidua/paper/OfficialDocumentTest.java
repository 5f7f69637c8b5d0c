package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.thidua.paper.PaperTestData.aLetter;
import static vn.thidua.paper.PaperTestData.aPlan;
import static vn.thidua.paper.PaperTestData.signed;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;

/** What the model refuses and what it sets by itself. */
class OfficialDocumentTest {

    @Test
    @DisplayName("R-09, R-10, R-11: every problem is named at once")
    void aLetterWithoutAddresseeEndingInATableIsRefusedForBoth() {
        Ending signedByDoctor = new Ending.Signed(
                Ending.Recipients.of("VT", "Như trên"),
                new Signature(SigningAuthority.head("Chủ tịch"), "TS. Trần Văn A"));

        BusinessRuleViolation refusal = catchThrowableOfType(
                BusinessRuleViolation.class,
                () -> aLetter().add(PaperTestData.nominees(1)).endedBy(signedByDoctor));

        assertThat(refusal.problems())
                .extracting(Problem::code)
                .containsExactly("PAPER_ADDRESSEE_MISSING", "PAPER_CLOSING_MISSING", "PAPER_ACADEMIC_TITLE");
    }

    @Test
    @DisplayName("R-12")
    void minutesWithADateLineAreRefused() {
        Signature chair = new Signature(SigningAuthority.head("Chủ tọa"), "Phạm Đình Khải");

        BusinessRuleViolation refusal =
                catchThrowableOfType(BusinessRuleViolation.class, () -> aPlan().paragraph("Kết thúc")
                        .endedBy(new Ending.Minutes(Ending.Recipients.of("HĐTĐKT"), chair, chair)));

        assertThat(refusal.has("PAPER_MINUTES_DATED")).isTrue();
    }

    @Test
    void namesThatOnlyLookLikeTitlesAreKept() {
        for (String name : List.of("Cnang Y Blô", "Tsàn A Sáng", "Ksor H'Bia", "Gs Phạm")) {
            assertThat(new Signature(SigningAuthority.head("Chủ tịch"), name).namesAcademicTitle())
                    .as(name)
                    .isEqualTo(name.startsWith("Gs "));
        }
    }

    @Test
    @DisplayName("R-10: Nơi nhận sets its own marks")
    void recipientsArePunctuatedOnce() {
        Ending.Recipients recipients = Ending.Recipients.of("VT, VHXH.", "- Như Điều 3;", "UBND thành phố Hải Phòng");

        assertThat(recipients.printed())
                .containsExactly("- Như Điều 3;", "- UBND thành phố Hải Phòng;", "- Lưu: VT, VHXH.");
    }

    @Test
    @DisplayName("R-09: no f, j, w, z")
    void lettersFollowTheVietnameseAlphabet() {
        StringBuilder letters = new StringBuilder();
        for (int number = 1; number <= 23; number++) {
            letters.append(Numerals.letter(number)).append(' ');
        }

        assertThat(letters.toString()).isEqualTo("a b c d đ e g h i k l m n o p q r s t u v x y ");
    }

    @Test
    @DisplayName("R-09: after y there is no letter left, so a list of 24 points is refused")
    void aListLongerThanTheAlphabetIsRefused() {
        List<String> points = IntStream.rangeClosed(1, 24)
                .mapToObj(number -> "điểm " + number)
                .toList();

        BusinessRuleViolation refusal =
                catchThrowableOfType(BusinessRuleViolation.class, () -> aPlan().add(PointList.of(points))
                        .endedBy(signed("Các tổ dân phố")));

        assertThat(refusal.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("PAPER_TOO_MANY_POINTS");
            assertThat(problem.arguments()).containsExactly(24, 23);
        });
    }

    @Test
    @DisplayName("R-05: no blanks in the symbol")
    void aSymbolWithBlanksIsRefused() {
        BusinessRuleViolation refusal =
                catchThrowableOfType(BusinessRuleViolation.class, () -> aPlan().number(new NumberLine(5, "KH - UBND"))
                        .paragraph("Nội dung")
                        .endedBy(signed("Các tổ dân phố")));

        assertThat(refusal.has("PAPER_SYMBOL_SPACED")).isTrue();
    }

    @Test
    @DisplayName("R-08: a law is cited without number and issuer; a decree with both")
    void aLawWithANumberIsRefused() {
        List<String> refused = List.of(
                "Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022",
                "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025 của Quốc hội");
        List<String> right = List.of(
                "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
                "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ");

        BusinessRuleViolation refusal =
                catchThrowableOfType(BusinessRuleViolation.class, () -> aPlan().preamble(Preamble.of(refused))
                        .paragraph("Nội dung")
                        .endedBy(signed("Các tổ dân phố")));

        assertThat(refusal.problems())
                .extracting(Problem::code)
                .containsOnly("PAPER_LAW_NUMBERED")
                .hasSize(2);
        assertThat(aPlan().preamble(Preamble.of(right)).paragraph("Nội dung").endedBy(signed("Các tổ dân phố")))
                .isNotNull();
    }

    @Test
    @DisplayName("R-10: after Kính gửi the recipients begin with Như trên")
    void aLetterThatDoesNotBeginWithAsAboveIsRefused() {
        BusinessRuleViolation refusal = catchThrowableOfType(BusinessRuleViolation.class, () -> aLetter()
                .addressedTo("Các tổ dân phố")
                .paragraph("Nội dung")
                .endedBy(signed("Chủ tịch UBND phường")));

        assertThat(refusal.has("PAPER_AS_ABOVE_MISSING")).isTrue();
    }

    @Test
    void romanNumeralsCountSections() {
        assertThat(List.of(1, 4, 9, 14, 40).stream().map(Numerals::roman))
                .containsExactly("I", "IV", "IX", "XIV", "XL");
    }

    @Test
    void aRowThatDoesNotFillTheTableIsRefused() {
        Table table = Table.of(Table.centre("TT", 1), Table.left("Tên", 3));

        assertThatIllegalArgumentException().isThrownBy(() -> table.row("1"));
    }

    @Test
    void theDocumentCanBeBuiltInReadingOrder() {
        OfficialDocument plan = aPlan().paragraph("Nội dung").endedBy(signed("Như trên"));

        assertThat(plan.number()).isEqualTo(new NumberLine(5, "KH-UBND"));
        assertThat(plan.body()).containsExactly(Paragraph.of("Nội dung"));
    }
}
