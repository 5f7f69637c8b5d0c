package vn.thidua.score;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.thidua.campaign.file.CampaignFile;
import vn.thidua.campaign.file.CampaignFileTestData;
import vn.thidua.campaign.plan.Plan;
import vn.thidua.campaign.plan.Scoring;
import vn.thidua.campaign.plan.UnitRef;
import vn.thidua.report.UnitStanding;
import vn.thidua.report.UnitStanding.Achieved;

/** The commune's plan with criteria, and what its hamlets achieved. */
final class ScoreTestData {

    static final UnitRef HAMLET = new UnitRef("thon-1", "NEIGHBOURHOOD");

    static final List<Ladder.Step> LADDER = List.of(
            new Ladder.Step(Measure.TOTAL, true, "Tổng điểm cao hơn", "Kế hoạch"),
            new Ladder.Step(Measure.WOMEN, true, "Tập thể có tỷ lệ nữ theo quy định", "Nghị định 152"),
            new Ladder.Step(Measure.TARGETS_MET, true, "Nhiều chỉ tiêu đạt hơn", "Thông lệ"),
            new Ladder.Step(Measure.LATE, false, "Ít lần chậm hạn hơn", "Thông lệ"));

    private ScoreTestData() {}

    static Plan plan() {
        return CampaignFile.read(
                        CampaignFileTestData.text("/campaign/xa-dong-mac-2026.yaml"),
                        CampaignFileTestData.communeUnits())
                .plan();
    }

    static Scoring scoring() {
        return Objects.requireNonNull(plan().scoring());
    }

    static UnitStanding standing(String litter, String trees, boolean reportedLate) {
        return new UnitStanding(
                "thon-1",
                true,
                false,
                true,
                reportedLate,
                0,
                Map.of(
                        "diem-rac", new Achieved(new BigDecimal(litter), new BigDecimal(litter).intValue() <= 1),
                        "cay-xanh", new Achieved(new BigDecimal(trees), false)));
    }

    static ScoreEntry given(String code, String evaluator, String points, String note) {
        return new ScoreEntry("thon-1", code, evaluator, new BigDecimal(points), note);
    }

    static UnitScore score(String unit, String total, Map<Measure, Integer> measures) {
        Map<Measure, BigDecimal> all = new EnumMap<>(Measure.class);
        measures.forEach((measure, value) -> all.put(measure, BigDecimal.valueOf(value)));
        BigDecimal points = new BigDecimal(total);
        all.put(Measure.TOTAL, points);
        return new UnitScore(
                unit, List.of(), List.of(), points, points, points, BigDecimal.ZERO, BigDecimal.ZERO, points, all);
    }
}
