package vn.thidua.process.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static vn.thidua.process.score.RankUnitsProcess.AWARD_POINTS;
import static vn.thidua.process.score.RankUnitsProcess.KEY;
import static vn.thidua.process.score.RankUnitsProcess.NOT_SCORED;
import static vn.thidua.process.score.RankUnitsProcess.RANKED;
import static vn.thidua.process.score.RankUnitsProcess.RANK_UNITS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.campaign.Campaigns;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitKind;
import vn.thidua.process.ProcessScenario;
import vn.thidua.score.EnterScores;
import vn.thidua.score.Ranking;
import vn.thidua.score.ScoreEntry;
import vn.thidua.score.ScoreSheet;
import vn.thidua.score.ScoreSheet.Cell;
import vn.thidua.score.Scores;
import vn.thidua.shared.BusinessRuleViolation;

@DisplayName("Chấm điểm, xếp hạng đơn vị")
class RankUnitsProcessTest {

    private static final CampaignId CAMPAIGN = CampaignId.random();

    private final Scores scores = mock();
    private final Campaigns campaigns = mock();
    private final Organisation organisation = mock();
    private ProcessScenario scenario;

    @BeforeEach
    void bindSteps() {
        scenario = ProcessScenario.of(
                "processes/rank-units.bpmn",
                new AwardPointsHandler(scores, campaigns, organisation),
                new RankUnitsHandler(scores, campaigns, organisation));
        Mocks.register("planScoringDelegate", new PlanScoringDelegate(scores));
        Mocks.register("scoreEvaluators", new ScoreEvaluators(scores));
        given(campaigns.get(CAMPAIGN)).willReturn(aCampaign());
        given(organisation.unit(any())).willAnswer(asked -> aUnit(asked.getArgument(0)));
        given(scores.isScored(CAMPAIGN)).willReturn(true);
        given(scores.sheet(eq(CAMPAIGN), any()))
                .willReturn(new ScoreSheet(
                        List.of(new Cell("tdp-01", "ho-so", "Hồ sơ", BigDecimal.TEN, false, null, null))));
        given(scores.ranking(CAMPAIGN)).willReturn(new Ranking(List.of(), List.of(), null, null));
    }

    @AfterEach
    void close() {
        scenario.close();
    }

    @Test
    void aPlanWithoutCriteriaIsNotScored() {
        given(scores.isScored(CAMPAIGN)).willReturn(false);

        ProcessInstance ranking = start();

        assertThat(ranking).isEnded().hasPassed(NOT_SCORED).hasNotPassed(RANK_UNITS);
    }

    @Test
    void eachEvaluatorGivesItsPointsBeforeTheOfficeFixesTheRanking() {
        given(scores.evaluators(CAMPAIGN)).willReturn(List.of("cong-an", "mttq"));
        ProcessInstance ranking = start();
        assertThat(scenario.engine().getTaskService().createTaskQuery().list())
                .extracting(task -> scenario.engine().getTaskService().getVariable(task.getId(), "unitCode"))
                .containsExactlyInAnyOrder("cong-an", "mttq");

        for (int evaluator = 0; evaluator < 2; evaluator++) {
            completeOneOf(AWARD_POINTS);
        }

        assertThat(ranking).isWaitingAt(RANK_UNITS);
        then(scores).should().enter(any(), eq(points("cong-an")));
        then(scores).should().enter(any(), eq(points("mttq")));
        then(scores).should(never()).fix(any(), any());
    }

    @Test
    void withoutEvaluatorsTheOfficeFixesTheRankingAtOnce() {
        given(scores.evaluators(CAMPAIGN)).willReturn(List.of());
        ProcessInstance ranking = start();

        scenario.complete(
                RANK_UNITS,
                "chuyen-vien",
                new RankUnitsHandler.Input(List.of(new PointRow("tdp-01", "ho-so", "9,5", null)), List.of()));

        then(scores).should().enter(any(), eq(points(ScoreEntry.OFFICE)));
        then(scores).should().fix(any(), eq(CAMPAIGN));
        assertThat(ranking).isEnded().hasPassed(RANKED);
    }

    @Test
    void whilePointsAreMissingTheTaskStays() {
        given(scores.evaluators(CAMPAIGN)).willReturn(List.of());
        willThrow(new BusinessRuleViolation("SCORE_MISSING", "Tổ dân phố số 1", "Hồ sơ"))
                .given(scores)
                .fix(any(), any());
        ProcessInstance ranking = start();

        assertThatThrownBy(() -> scenario.completeAsOffered(RANK_UNITS, "chuyen-vien"))
                .isInstanceOf(RuntimeException.class);

        assertThat(ranking).isWaitingAt(RANK_UNITS);
    }

    private static Campaign aCampaign() {
        LocalDate end = LocalDate.of(2025, 12, 31);
        return new Campaign(
                CAMPAIGN, "thu", "Thi đua", "phát động", CampaignStatus.CONSOLIDATING, 1, null, end, null, null, 1);
    }

    private static Unit aUnit(String code) {
        return new Unit(
                code, "Đơn vị " + code, UnitKind.NEIGHBOURHOOD, "", "", true, true, LocalDate.EPOCH, null, null, 1);
    }

    private void completeOneOf(String step) {
        var task = scenario.engine()
                .getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(step)
                .list()
                .get(0);
        scenario.bench()
                .complete(
                        task,
                        "dai-dien",
                        new AwardPointsHandler.Input(List.of(new PointRow("tdp-01", "ho-so", "9,5", null))));
        scenario.runToNextWaitState();
    }

    private static EnterScores points(String evaluator) {
        return new EnterScores(
                CAMPAIGN, evaluator, List.of(new EnterScores.Row("tdp-01", "ho-so", "9,5", null)), List.of());
    }

    private ProcessInstance start() {
        return scenario.start(
                KEY,
                ProcessScenario.WARD + "/" + CAMPAIGN,
                Map.of("wardId", ProcessScenario.WARD, "campaignId", CAMPAIGN.toString()));
    }
}
