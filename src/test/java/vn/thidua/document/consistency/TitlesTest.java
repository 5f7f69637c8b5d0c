package vn.thidua.document.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.award.Occasion;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.composing.Composed;
import vn.thidua.document.composing.ComposingTestData;

/** Decisions on titles: a reward is given, a title is recognised (law.md 2.3, decree 86/2023). */
class TitlesTest {

    private static final String WORKER = "Danh hiệu “Lao động tiên tiến”";
    private static final String FIGHTER = "Danh hiệu “Chiến sĩ thi đua cơ sở”";

    private final ComposingTestData data = new ComposingTestData();

    @Test
    @DisplayName("R-40: a decision on one title recognises it")
    void aTitleIsRecognised() {
        Composed decision = decision(Occasion.Kind.YEARLY_TITLES, WORKER);

        assertThat(decision.summary())
                .isEqualTo("Về việc công nhận danh hiệu “Lao động tiên tiến” trong phong trào thi đua năm 2025");
        assertThat(decision.toString())
                .contains("Công nhận danh hiệu “Lao động tiên tiến” cho 01 tập thể, 01 cá nhân và 01 hộ gia đình")
                .containsIgnoringCase("hộ gia đình được công nhận danh hiệu")
                .doesNotContain("Tặng");
        assertThat(Consistency.of(DocumentKind.AWARD_DECISION, decision, nothing()))
                .isEmpty();
    }

    @Test
    @DisplayName("R-40: several titles are listed, and each recipient's stands in the list")
    void severalTitlesAreListed() {
        Composed decision = decision(Occasion.Kind.YEARLY_TITLES, WORKER, FIGHTER);

        assertThat(decision.summary()).contains("công nhận danh hiệu").contains("“Chiến sĩ thi đua cơ sở”");
        assertThat(decision.toString())
                .contains("Công nhận danh hiệu cho 01 tập thể, 01 cá nhân và 01 hộ gia đình")
                .contains("Danh hiệu, hình thức")
                .contains(FIGHTER + ": 01 tập thể");
        assertThat(Consistency.of(DocumentKind.AWARD_DECISION, decision, nothing()))
                .isEmpty();
    }

    @Test
    void aRewardIsStillGivenBesideATitle() {
        Composed decision = decision(Occasion.Kind.YEARLY_TITLES, WORKER, "Giấy khen");

        assertThat(decision.summary())
                .isEqualTo(
                        "Về việc tặng Giấy khen, công nhận danh hiệu “Lao động tiên tiến” trong phong trào thi đua năm 2025");
        assertThat(decision.toString()).contains("Khen thưởng 01 tập thể");
    }

    @Test
    @DisplayName("R-50: the decision on cultural families recognises families")
    void familiesAreRecognised() {
        Composed decision = decision(Occasion.Kind.CULTURAL_FAMILIES, "Danh hiệu “Gia đình văn hóa”");

        assertThat(decision.summary())
                .isEqualTo("Về việc công nhận Gia đình văn hóa trong phong trào thi đua năm 2025");
        assertThat(decision.toString())
                .contains("Công nhận Gia đình văn hóa cho ")
                .containsIgnoringCase("Danh sách hộ gia đình được công nhận Gia đình văn hóa");
        assertThat(Consistency.of(DocumentKind.AWARD_DECISION, decision, nothing()))
                .isEmpty();
    }

    private Composed decision(Occasion.Kind occasion, String... awards) {
        return data.composers().compose(DocumentKind.AWARD_DECISION, data.decision(occasion, awards));
    }

    private static Facts nothing() {
        return Facts.nothingBut(LocalDate.of(2025, 12, 22));
    }
}
