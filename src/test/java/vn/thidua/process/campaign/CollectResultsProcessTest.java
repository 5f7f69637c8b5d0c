package vn.thidua.process.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static vn.thidua.process.campaign.CampaignTestData.CAMPAIGN;
import static vn.thidua.process.campaign.CampaignTestData.REPORTS;
import static vn.thidua.process.campaign.CollectResultsProcess.AWAIT_REPORTS;
import static vn.thidua.process.campaign.CollectResultsProcess.CLOSED;
import static vn.thidua.process.campaign.CollectResultsProcess.CONSOLIDATE;
import static vn.thidua.process.campaign.CollectResultsProcess.ISSUE_REPORT;
import static vn.thidua.process.campaign.CollectResultsProcess.KEY;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.DeadlineKind;
import vn.thidua.process.CommonVariables;
import vn.thidua.process.ProcessRoots;
import vn.thidua.process.ProcessScenario;
import vn.thidua.process.campaign.ConsolidateResultsHandler.Conclusion;
import vn.thidua.process.campaign.ConsolidateResultsHandler.Input;
import vn.thidua.process.guard.OwnStep;
import vn.thidua.report.ConsolidatedResults;
import vn.thidua.report.WardResults;
import vn.thidua.report.WardResults.UnitConclusion;

@DisplayName("Tổng hợp kết quả một kỳ báo cáo")
class CollectResultsProcessTest {

    private final Campaigns campaigns = mock();
    private final WardResults results = mock();
    private ProcessScenario scenario;
    private ProcessRoots roots;

    @BeforeEach
    void bindSteps() {
        ResultViews views = mock();
        scenario = ProcessScenario.withCalledProcesses(
                "processes/collect-results.bpmn",
                List.of("issueDocument"),
                new ConsolidateResultsHandler(results, views));
        roots = new ProcessRoots(scenario.engine().getRuntimeService(), new OwnStep(scenario.engine()));
        Mocks.register("planCollectionDelegate", new PlanCollectionDelegate(campaigns));
        given(campaigns.deadline(CAMPAIGN, DeadlineKind.REPORT, 1)).willReturn(REPORTS);
        given(results.preview(CAMPAIGN, 1))
                .willReturn(new ConsolidatedResults(CAMPAIGN, 1, List.of(), List.of(), List.of(), ""));
    }

    @AfterEach
    void close() {
        scenario.close();
    }

    @Test
    void resultsAreWaitedForUntilTheDeadline() {
        ProcessInstance phase = start();
        scenario.moveTo(REPORTS.lastMoment().minusSeconds(1));
        assertThat(phase).isWaitingAt(AWAIT_REPORTS);

        scenario.moveTo(REPORTS.lastMoment().plusSeconds(1));

        assertThat(phase).isWaitingAt(CONSOLIDATE);
    }

    @Test
    void whenTheLastReportIsAcceptedNobodyWaitsForTheDeadline() {
        ProcessInstance phase = start();

        roots.tell("AllReportsAccepted", "11002/" + CAMPAIGN, CommonVariables.PHASE, 1);

        assertThat(phase).isWaitingAt(CONSOLIDATE);
    }

    @Test
    void aMessageAboutAnEarlierPhaseIsNotHeard() {
        ProcessInstance phase = start();

        int told = roots.tell("AllReportsAccepted", "11002/" + CAMPAIGN, CommonVariables.PHASE, 7);

        assertThat(told).isZero();
        assertThat(phase).isWaitingAt(AWAIT_REPORTS);
    }

    @Test
    void theOfficersAssessmentIsKeptAndTheReportIssued() {
        ProcessInstance phase = givenReportsDue();

        scenario.complete(
                CONSOLIDATE, "chuyen-vien", new Input("Hoàn thành tốt", List.of(new Conclusion("tdp-01", "Tốt"))));

        then(results)
                .should()
                .consolidate(
                        any(),
                        eq(CAMPAIGN),
                        eq(1),
                        eq("Hoàn thành tốt"),
                        eq(List.of(new UnitConclusion("tdp-01", "Tốt"))));
        assertThat(phase).isWaitingAt(ISSUE_REPORT);
        assertThat(scenario.given("issueDocument"))
                .containsEntry("documentKind", "CONSOLIDATED_REPORT")
                .containsEntry("subjectId", CAMPAIGN + "/1");
        scenario.answer("issueDocument", Map.of("documentIssued", true));
        assertThat(phase).isEnded().hasPassed(CLOSED);
    }

    @Test
    void aReturnedReportIsConsolidatedAnew() {
        ProcessInstance phase = givenReportsDue();
        scenario.complete(CONSOLIDATE, "chuyen-vien", new Input("Sơ sài", List.of()));

        scenario.answer("issueDocument", Map.of("documentIssued", false));

        assertThat(phase).isWaitingAt(CONSOLIDATE).hasNotPassed(CLOSED);
    }

    private ProcessInstance start() {
        scenario.moveTo(REPORTS.lastMoment().minusSeconds(864_000));
        return scenario.start(
                KEY, "11002/" + CAMPAIGN, Map.of("wardId", "11002", "campaignId", CAMPAIGN.toString(), "phase", 1));
    }

    private ProcessInstance givenReportsDue() {
        ProcessInstance phase = start();
        scenario.moveTo(REPORTS.lastMoment().plusSeconds(1));
        return phase;
    }
}
