package vn.thidua.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.report.ReportTestData.aGoal;
import static vn.thidua.report.ReportTestData.aTarget;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.plan.Basis;
import vn.thidua.campaign.plan.FigureShape;
import vn.thidua.campaign.plan.Goal;
import vn.thidua.campaign.plan.Operator;
import vn.thidua.campaign.plan.RollUp;
import vn.thidua.campaign.plan.Target;

@DisplayName("R-35: no figure is rounded onto its goal")
class EvaluationTest {

    private static final Goal MORE_THAN_95 = aGoal(Operator.MORE_THAN, "95");
    private static final Target SHARE = aTarget(FigureShape.RATIO, RollUp.RATIO_OF_SUMS, MORE_THAN_95);

    @Test
    void aShareJustAboveTheGoalMeetsItAndOneOnItDoesNot() {
        assertThat(Evaluation.isMet(MORE_THAN_95, share("950001", "1000000"), null))
                .isTrue();
        assertThat(Evaluation.isMet(MORE_THAN_95, share("950000", "1000000"), null))
                .isFalse();
        assertThat(Evaluation.isMet(MORE_THAN_95, share("2", "3"), null)).isFalse();
    }

    @Test
    void aShareThatRoundsToTheGoalDoesNotReachIt() {
        Goal reach95 = aGoal(Operator.AT_LEAST, "95");

        assertThat(Evaluation.isMet(reach95, share("949999", "1000000"), null)).isFalse();
    }

    @Test
    void changesAgainstLastYearAreCompared() {
        assertThat(isMet(Basis.CHANGE_PERCENT, "15", "115", "100")).isTrue();
        assertThat(isMet(Basis.CHANGE_PERCENT, "15", "114.9", "100")).isFalse();
        assertThat(isMet(Basis.CHANGE_AMOUNT, "5", "15", "10")).isTrue();
        assertThat(isMet(Basis.MULTIPLE, "1.5", "150", "100")).isTrue();
        assertThat(isMet(Basis.MULTIPLE, "1.5", "149", "100")).isFalse();
    }

    @Test
    void withoutLastYearsNumberNothingIsReached() {
        assertThat(Evaluation.isMet(aGoal(Operator.AT_LEAST, "15", Basis.CHANGE_PERCENT), new BigDecimal("200"), null))
                .isFalse();
    }

    @Test
    void aYesCountsAsTheWholeAndANoAsNothing() {
        Target kept = aTarget(FigureShape.YES_NO, RollUp.COUNT, aGoal(Operator.EQUAL, "100"));

        assertThat(Evaluation.result(kept, null, null, null, true)).contains(new BigDecimal(100));
        assertThat(Evaluation.result(kept, null, null, null, false)).contains(BigDecimal.ZERO);
        assertThat(Evaluation.result(kept, null, null, null, null)).isEmpty();
    }

    private static boolean isMet(Basis basis, String goal, String figure, String lastYear) {
        return Evaluation.isMet(
                aGoal(Operator.AT_LEAST, goal, basis), new BigDecimal(figure), new BigDecimal(lastYear));
    }

    private static BigDecimal share(String numerator, String denominator) {
        return Evaluation.result(SHARE, null, new BigDecimal(numerator), new BigDecimal(denominator), null)
                .orElseThrow();
    }
}
