package vn.thidua.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.report.ReportTestData.aGoal;
import static vn.thidua.report.ReportTestData.aRatio;
import static vn.thidua.report.ReportTestData.aTarget;
import static vn.thidua.report.ReportTestData.aValue;
import static vn.thidua.report.ReportTestData.anAnswer;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.plan.Basis;
import vn.thidua.campaign.plan.FigureShape;
import vn.thidua.campaign.plan.Operator;
import vn.thidua.campaign.plan.RollUp;
import vn.thidua.campaign.plan.Target;

class RollUpCalculationTest {

    @Test
    void sharesAreMadeOfSumsAndNeverAveraged() {
        Target target = aTarget(FigureShape.RATIO, RollUp.RATIO_OF_SUMS, aGoal(Operator.MORE_THAN, "95"));

        WardFigure ward = rollUp(target, List.of(), aRatio("100", "100"), aRatio("810", "900"));

        assertThat(ward.value()).isEqualByComparingTo("91");
        assertThat(ward.numerator()).isEqualByComparingTo("910");
        assertThat(ward.met()).isFalse();
        assertThat(ward.sources().stream().map(WardFigure.Source::unitCode)).containsExactly("tdp-1", "tdp-2");
    }

    @Test
    void aUnitThatHasNotReportedHasKeptNothing() {
        Target target = aTarget(FigureShape.YES_NO, RollUp.COUNT, aGoal(Operator.EQUAL, "100"));

        WardFigure ward = rollUp(target, List.of("tdp-3"), anAnswer(true), anAnswer(true));

        assertThat(ward.denominator()).isEqualByComparingTo("3");
        assertThat(ward.met()).isFalse();
        assertThat(ward.missing()).containsExactly("tdp-3");
    }

    @Test
    void amountsAndLastYearsAreAdded() {
        Target target = aTarget(FigureShape.VALUE, RollUp.SUM, aGoal(Operator.AT_LEAST, "15", Basis.CHANGE_PERCENT));

        WardFigure ward = rollUp(target, List.of(), aValue("60", "50"), aValue("55", "50"));

        assertThat(ward.value()).isEqualByComparingTo("115");
        assertThat(ward.lastYear()).isEqualByComparingTo("100");
        assertThat(ward.met()).isTrue();
        assertThat(ward.estimate()).isTrue();
    }

    @Test
    void theOwnersFigureIsTheWards() {
        Target target = aTarget(FigureShape.VALUE, RollUp.OWNER, aGoal(Operator.AT_LEAST, "12"));

        assertThat(rollUp(target, List.of(), aValue("12.4", null)).value()).isEqualByComparingTo("12.4");
        assertThat(rollUp(target, List.of("kt")).value()).isNull();
        assertThat(rollUp(target, List.of("kt")).met()).isNull();
    }

    @Test
    void whereEachUnitStandsForItselfTheWardHasNoNumber() {
        Target target = aTarget(FigureShape.VALUE, RollUp.NONE, aGoal(Operator.AT_LEAST, "1"));

        WardFigure ward = rollUp(target, List.of(), aValue("2", null), aValue("3", null));

        assertThat(ward.value()).isNull();
        assertThat(ward.met()).isTrue();
    }

    private static WardFigure rollUp(Target target, List<String> missing, Figure... figures) {
        List<WardFigure.Source> sources = new ArrayList<>();
        for (Figure figure : figures) {
            sources.add(new WardFigure.Source("tdp-" + (sources.size() + 1), figure));
        }
        return new RollUpCalculation(target, sources, missing).figure();
    }
}
