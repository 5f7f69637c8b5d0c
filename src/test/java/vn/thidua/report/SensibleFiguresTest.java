package vn.thidua.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.Rehearsal.PlayedFigure;
import vn.thidua.campaign.SamplePlans;
import vn.thidua.campaign.SensibleFigures;
import vn.thidua.campaign.plan.Plan;
import vn.thidua.campaign.plan.Target;
import vn.thidua.campaign.plan.UnitRef;

class SensibleFiguresTest {

    @Test
    void aDiligentUnitMeetsEveryTargetOfEverySample() {
        assertThat(SamplePlans.all()).hasSize(3).allSatisfy(SensibleFiguresTest::everyTargetIsMet);
    }

    @Test
    void theSamePeopleAreCountedForEveryTarget() {
        Plan plan = SamplePlans.thachKhoi();

        assertThat(played(plan, "bao-hiem-y-te").denominator())
                .isEqualTo(played(plan, "nuoc-sach").denominator());
    }

    private static PlayedFigure played(Plan plan, String target) {
        Target found = plan.target(target).orElseThrow();
        return SensibleFigures.of(found, found.goal(), "tdp-07");
    }

    private static void everyTargetIsMet(Plan plan) {
        assertThat(plan.targets()).allSatisfy(target -> {
            UnitRef unit = new UnitRef("tdp-01", "NEIGHBOURHOOD");
            PlayedFigure played = SensibleFigures.of(target, target.goalFor(unit, plan.unitGroups()), unit.code());
            BigDecimal result = Evaluation.result(
                            target, played.value(), played.numerator(), played.denominator(), played.reached())
                    .orElseThrow();
            assertThat(Evaluation.isMet(target.goalFor(unit, plan.unitGroups()), result, played.lastYear()))
                    .as(target.code())
                    .isTrue();
        });
    }
}
