package vn.thidua.campaign.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.campaign.plan.Criterion;
import vn.thidua.campaign.plan.Paragraph;
import vn.thidua.campaign.plan.Plan;
import vn.thidua.campaign.plan.Scoring;
import vn.thidua.campaign.plan.UnitRef;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;

@DisplayName("A campaign file's scoring")
class ScoringFileTest {

    private static final String COMMUNE = CampaignFileTestData.text("/campaign/xa-dong-mac-2026.yaml");

    private final Plan plan =
            CampaignFile.read(COMMUNE, CampaignFileTestData.communeUnits()).plan();

    @Test
    void criteriaCarryTheirWeightSourceAndBands() {
        Scoring scoring = Objects.requireNonNull(plan.scoring());

        assertThat(scoring.criteria())
                .extracting(Criterion::code)
                .containsExactly("it-rac", "them-cay", "nguoi-dan-danh-gia", "ho-so");
        assertThat(scoring.criteria().get(1).weightedMax()).isEqualByComparingTo("20");
        assertThat(scoring.evaluators()).containsExactly("hoi-phu-nu");
        assertThat(scoring.blockOf(new UnitRef("thon-2", "NEIGHBOURHOOD"), plan.unitGroups()))
                .get()
                .extracting(Scoring.Block::name)
                .isEqualTo("Khối thôn ven sông");
    }

    @Test
    void theFirstBandThatHoldsCounts() {
        Criterion litter = Objects.requireNonNull(plan.scoring()).criteria().get(0);

        assertThat(points(litter, "0", true)).isEqualByComparingTo("40");
        assertThat(points(litter, "1", true)).isEqualByComparingTo("30");
        assertThat(points(litter, "1.5", true)).isEqualByComparingTo("20");
        assertThat(points(litter, "3", false)).isEqualByComparingTo("0");
    }

    private static BigDecimal points(Criterion criterion, String compared, boolean met) {
        return criterion.bands().stream()
                .filter(band -> band.holds(new BigDecimal(compared), met))
                .findFirst()
                .orElseThrow()
                .points();
    }

    @Test
    void thePlanPrintsHowPointsAreGiven() {
        List<String> printed =
                plan.outline().get(2).body().stream().map(Paragraph::text).toList();

        assertThat(printed)
                .contains(
                        "Tổng điểm tối đa của một đơn vị là 100 điểm, không kể điểm thưởng, gồm:",
                        "Trồng cây: tối đa 10 điểm, hệ số 2; từ 1,5 cây: 10 điểm; từ 1 cây đến dưới 1,5 cây: 5,5 điểm; "
                                + "còn lại: 0 điểm.",
                        "Cộng 2 điểm: Sáng kiến được xã nhân rộng (mỗi lần, không quá 3 lần).",
                        "Trừ 3 điểm: Báo cáo kết quả chậm.",
                        "Tổng điểm thưởng không quá 5 điểm; tổng điểm trừ không quá 10 điểm.");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "max: 100|max: 90|CAMPAIGN_SCORING_SUM",
                "code: them-cay|code: it-rac|CAMPAIGN_FILE_CODE_TWICE",
                "target: cay-xanh|target: cay-vang|CAMPAIGN_FILE_UNKNOWN_TARGET",
                "evaluators: [hoi-phu-nu]|evaluators: [hoi-ong]|CAMPAIGN_FILE_UNKNOWN_UNIT",
                "max: 25, evaluators|max: 25, target: cay-xanh, evaluators|CAMPAIGN_SCORING_TWO_SOURCES",
                "max: 15 }|max: 15, target: cay-xanh }|CAMPAIGN_SCORING_NO_BANDS",
                "max: 15 }|max: 15, bands: [{ points: 15 }] }|CAMPAIGN_SCORING_BANDS_UNUSED",
                "upTo: 0, points: 40|upTo: 0, points: 41|CAMPAIGN_SCORING_BAND_POINTS",
                "upTo: 0, points: 40|upTo: 0, points: 39|CAMPAIGN_SCORING_BAND_BEST",
                "from: 1, below: 1.5|from: 2, below: 1.5|CAMPAIGN_SCORING_BAND_BOUNDS",
                "- { met: true, points: 20 }|- { points: 20 }|CAMPAIGN_SCORING_BAND_UNREACHABLE",
                "reportedBy: thon|reportedBy: ven-song|CAMPAIGN_SCORING_NOT_REPORTED",
                "points: 2, times|points: 0, times|CAMPAIGN_SCORING_ADJUSTMENT_ZERO",
                "except: [thon-1, thon-2, thon-5]|except: [thon-1, thon-5]|CAMPAIGN_SCORING_TWO_BLOCKS",
                "parts: [scoring]|parts: [criteria]|CAMPAIGN_SCORING_NOT_PRINTED",
                "sông, units: ven-song|sông, units: []|CAMPAIGN_FILE_NOBODY",
            })
    void eachFaultIsNamedWithItsPlace(String good, String wrong, String code) {
        assertThat(COMMUNE).contains(good);
        BusinessRuleViolation refusal = catchThrowableOfType(
                BusinessRuleViolation.class,
                () -> CampaignFile.read(COMMUNE.replace(good, wrong), CampaignFileTestData.communeUnits()));

        assertThat(refusal.problems()).extracting(Problem::code).contains(code);
        assertThat(refusal.problems())
                .allSatisfy(problem -> assertThat(problem.arguments()).hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void whoTakesPartButIsInNoBlockIsAWarning() {
        assertThat(CampaignFile.read(COMMUNE, CampaignFileTestData.communeUnits())
                        .warnings())
                .extracting(Problem::code)
                .contains("CAMPAIGN_SCORING_UNRANKED");
    }
}
