package vn.thidua.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.score.ScoreTestData.HAMLET;
import static vn.thidua.score.ScoreTestData.given;
import static vn.thidua.score.ScoreTestData.plan;
import static vn.thidua.score.ScoreTestData.scoring;
import static vn.thidua.score.ScoreTestData.standing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.plan.Scoring;
import vn.thidua.campaign.plan.UnitRef;
import vn.thidua.report.UnitStanding;

@DisplayName("A unit's points")
class ScoreCalculationTest {

    private final List<ScoreEntry> entries = new ArrayList<>(List.of(
            given("nguoi-dan-danh-gia", "hoi-phu-nu", "20", "Sạch, chưa thật đều"),
            given("ho-so", ScoreEntry.OFFICE, "14", "Đủ, đúng mẫu")));

    @Test
    void bandsWeightsAndGivenPointsAddUp() {
        UnitScore score = score(standing("0", "1.2", false));

        assertThat(score.criteria()).extracting(ScoreLine::counted).satisfies(counted -> assertThat(counted.stream()
                        .map(points -> points.stripTrailingZeros().toPlainString()))
                .containsExactly("40", "11", "20", "14"));
        assertThat(score.base()).isEqualByComparingTo("85");
        assertThat(score.total()).isEqualByComparingTo("85");
        assertThat(score.isConverted()).isFalse();
    }

    @Test
    void eachLineSaysWhereItsPointsComeFrom() {
        UnitScore score = score(standing("1", "1.2", false));

        assertThat(score.criteria())
                .extracting(ScoreLine::how)
                .containsExactly(
                        "1 điểm (đạt); mức “trên 0 điểm đến hết 1 điểm”: 30 điểm",
                        "1,2 cây (không đạt); mức “từ 1 cây đến dưới 1,5 cây”: 5,5 điểm",
                        "Hội Phụ nữ xã chấm 20: Sạch, chưa thật đều",
                        "Phòng Văn hóa - Xã hội chấm 14: Đủ, đúng mẫu");
    }

    @Test
    @DisplayName("R-35: no figure is rounded into a better band")
    void noFigureIsRoundedIntoABetterBand() {
        assertThat(score(standing("0", "1.49999", false)).criteria().get(1).points())
                .isEqualByComparingTo("5.5");
        assertThat(score(standing("0", "1.5", false)).criteria().get(1).points())
                .isEqualByComparingTo("10");
    }

    @Test
    void bonusAndMalusCountWithinTheirLimits() {
        entries.add(given("sang-kien", ScoreEntry.OFFICE, "3", "Ba mô hình được nhân rộng"));

        UnitScore score = score(standing("0", "1.2", true));

        assertThat(score.bonus()).as("three times two, at most five").isEqualByComparingTo("5");
        assertThat(score.malus()).isEqualByComparingTo("3");
        assertThat(score.total()).isEqualByComparingTo("87");
        assertThat(score.adjustments())
                .extracting(ScoreLine::how)
                .containsExactly("Ba mô hình được nhân rộng; 3 lần, tính 3", "báo cáo chậm");
    }

    @Test
    void withoutAFigureThereAreNoPoints() {
        UnitStanding silent = new UnitStanding("thon-1", false, false, false, false, 0, Map.of());

        assertThat(score(silent).criteria().get(0).counted()).isZero();
        assertThat(score(silent).criteria().get(0).how()).isEqualTo("Chưa có số liệu được chấp nhận");
        assertThat(score(silent).isOpen()).isFalse();
    }

    @Test
    void pointsThatNobodyHasGivenAreMissingNotZero() {
        entries.clear();

        UnitScore score = score(standing("0", "1.2", false));

        assertThat(score.isOpen()).isTrue();
        assertThat(score.criteria().get(3).points()).isNull();
    }

    @Test
    void nobodyJudgesTheOwnUnit() {
        assertThat(ScoreCalculation.evaluators(scoring().criteria().get(2), "thon-1"))
                .containsExactly("hoi-phu-nu");
        assertThat(ScoreCalculation.evaluators(scoring().criteria().get(2), "hoi-phu-nu"))
                .containsExactly(ScoreEntry.OFFICE);
    }

    @Test
    void whereFewerCriteriaAreAskedThePointsAreConverted() {
        entries.clear();
        entries.add(new ScoreEntry("hoi-phu-nu", "ho-so", ScoreEntry.OFFICE, new BigDecimal("12"), null));
        var onlyFiles = new Scoring(
                scoring().max(), scoring().blocks(), scoring().criteria().subList(3, 4), List.of(), null, null);

        UnitScore score = new ScoreCalculation(plan(), onlyFiles, entries, code -> "Hội Phụ nữ xã")
                .score(
                        new UnitRef("hoi-phu-nu", "ORGANISATION"),
                        new UnitStanding("hoi-phu-nu", true, false, true, false, 0, Map.of()),
                        false);

        assertThat(score.earned()).isEqualByComparingTo("12");
        assertThat(score.reachable()).isEqualByComparingTo("15");
        assertThat(score.total()).isEqualByComparingTo("80");
        assertThat(score.isConverted()).isTrue();
    }

    private UnitScore score(UnitStanding standing) {
        return new ScoreCalculation(plan(), scoring(), entries, code -> "Hội Phụ nữ xã").score(HAMLET, standing, false);
    }
}
