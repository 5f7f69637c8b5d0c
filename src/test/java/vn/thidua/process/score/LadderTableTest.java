package vn.thidua.process.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.campaign.plan.LegalForm;
import vn.thidua.score.Ladder;
import vn.thidua.score.Measure;

@DisplayName("Bậc phân định khi xếp hạng")
class LadderTableTest {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @ParameterizedTest
    @EnumSource(LegalForm.class)
    @DisplayName("R-44: points first, and of those with equal points women first")
    void pointsDecideAndThenTheShareOfWomen(LegalForm form) {
        assertThat(steps(form)).extracting(Ladder.Step::measure).startsWith(Measure.TOTAL, Measure.WOMEN);
        assertThat(steps(form).get(1).source()).contains("152/2025/NĐ-CP");
    }

    @Test
    void eachMeasureIsAStepWithWordsAndASource() {
        List<Ladder.Step> steps = steps(LegalForm.TOPICAL);

        assertThat(steps).extracting(Ladder.Step::measure).containsExactlyInAnyOrder(Measure.values());
        assertThat(steps).allSatisfy(step -> {
            assertThat(step.text()).isNotBlank();
            assertThat(step.source()).isNotBlank();
        });
    }

    @Test
    void ofWhatIsTakenAwayAndOfDelaysLessIsBetter() {
        assertThat(steps(LegalForm.REGULAR))
                .filteredOn(step -> !step.higherFirst())
                .extracting(Ladder.Step::measure)
                .containsExactly(Measure.MALUS, Measure.RETURNS, Measure.LATE);
    }

    public static List<Ladder.Step> steps(LegalForm form) {
        try (InputStream table =
                Objects.requireNonNull(LadderTableTest.class.getResourceAsStream("/processes/score-ranking.dmn"))) {
            DmnDecision decision = ENGINE.parseDecision(LadderTable.KEY, table);
            return LadderTable.steps(ENGINE.evaluateDecision(decision, Variables.fromMap(LadderTable.inputs(form))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
