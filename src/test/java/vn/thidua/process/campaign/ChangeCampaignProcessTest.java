package vn.thidua.process.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static vn.thidua.process.campaign.CampaignTestData.CAMPAIGN;
import static vn.thidua.process.campaign.CampaignTestData.REPORTS;
import static vn.thidua.process.campaign.CampaignTestData.aCampaign;
import static vn.thidua.process.campaign.CampaignTestData.moved;
import static vn.thidua.process.campaign.ChangeCampaignProcess.APPLIED;
import static vn.thidua.process.campaign.ChangeCampaignProcess.CANCEL_CAMPAIGN;
import static vn.thidua.process.campaign.ChangeCampaignProcess.ISSUE_NOTICE;
import static vn.thidua.process.campaign.ChangeCampaignProcess.KEY;
import static vn.thidua.process.campaign.ChangeCampaignProcess.MOVE_DEADLINE;
import static vn.thidua.process.campaign.ChangeCampaignProcess.REFUSED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.Deadline;
import vn.thidua.campaign.DeadlineChange;
import vn.thidua.process.ProcessRoots;
import vn.thidua.process.ProcessScenario;
import vn.thidua.process.deadline.DeadlineWatches;
import vn.thidua.process.guard.OwnStep;
import vn.thidua.shared.CurrentWard;
import vn.thidua.shared.WardId;

@DisplayName("Thay đổi đợt thi đua")
class ChangeCampaignProcessTest {

    private static final Deadline LATER = moved(REPORTS, LocalDate.of(2025, 12, 15));
    private static final DeadlineChange CHANGE = new DeadlineChange(
            UUID.randomUUID(),
            REPORTS.id(),
            REPORTS.day(),
            LATER.day(),
            "Mưa bão",
            "truong-phong",
            Instant.EPOCH,
            null);

    private final Campaigns campaigns = mock();
    private final CampaignNotices notices = mock();
    private final DeadlineWatches watches = mock();
    private ProcessScenario scenario;

    @BeforeEach
    void bindSteps() {
        scenario = ProcessScenario.withCalledProcesses("processes/change-campaign.bpmn", List.of("issueDocument"));
        ProcessEngine engine = scenario.engine();
        CurrentWard ward = mock();
        given(ward.id()).willReturn(new WardId("11002"));
        OwnStep ownStep = new OwnStep(engine);
        RunningDates dates = new RunningDates(
                engine.getRuntimeService(), engine.getTaskService(), engine.getManagementService(), ownStep, ward);
        ProcessRoots roots = new ProcessRoots(engine.getRuntimeService(), ownStep);
        Mocks.register("moveDeadlineDelegate", new MoveDeadlineDelegate(campaigns, dates, watches, notices));
        Mocks.register("cancelCampaignDelegate", new CancelCampaignDelegate(campaigns, notices, roots));
        given(campaigns.get(CAMPAIGN)).willReturn(aCampaign(1));
        given(campaigns.deadlineChange(CHANGE.id())).willReturn(CHANGE);
        given(campaigns.deadline(REPORTS.id())).willReturn(REPORTS);
        given(campaigns.applyExtension(any(), eq(CHANGE.id()))).willReturn(LATER);
    }

    @AfterEach
    void close() {
        scenario.close();
    }

    @Test
    void nothingMovesBeforeTheNoticeIsIssued() {
        ProcessInstance extension = startExtension();

        assertThat(extension).isWaitingAt(ISSUE_NOTICE);
        assertThat(scenario.given("issueDocument"))
                .containsEntry("documentKind", "EXTENSION_NOTICE")
                .containsEntry("subjectId", CHANGE.id().toString());
        then(campaigns).should(never()).applyExtension(any(), any());
    }

    @Test
    void aRefusedNoticeChangesNothing() {
        ProcessInstance extension = startExtension();

        scenario.answer("issueDocument", Map.of("documentIssued", false));

        assertThat(extension).isEnded().hasPassed(REFUSED).hasNotPassed(MOVE_DEADLINE, CANCEL_CAMPAIGN);
    }

    @Test
    void anIssuedExtensionMovesTasksTimersAndVariablesOfTheCampaign() {
        ProcessInstance unit = givenUnitAtWork();
        startExtension();

        scenario.answer("issueDocument", Map.of("documentIssued", true));

        Date later = Date.from(LATER.lastMoment());
        Task report = scenario.engine()
                .getTaskService()
                .createTaskQuery()
                .processInstanceId(unit.getId())
                .singleResult();
        assertThat(report.getDueDate()).hasSameTimeAs(later);
        assertThat(scenario.engine()
                        .getManagementService()
                        .createJobQuery()
                        .timers()
                        .singleResult()
                        .getDuedate())
                .hasSameTimeAs(later);
        assertThat((Date) scenario.engine().getRuntimeService().getVariable(unit.getId(), "dueAt"))
                .hasSameTimeAs(later);
        then(watches).should().restart(LATER);
        then(notices).should().extended(LATER, CHANGE);
    }

    @Test
    void anIssuedCancellationTellsTheRunningCampaign() {
        ProcessInstance cancellation = start("CANCELLATION_NOTICE", CAMPAIGN.toString(), true);

        scenario.answer("issueDocument", Map.of("documentIssued", true));

        assertThat(cancellation).isEnded().hasPassed(CANCEL_CAMPAIGN, APPLIED).hasNotPassed(MOVE_DEADLINE);
        then(campaigns).should().cancel(any(), eq(CAMPAIGN));
        then(notices).should().cancelled(CAMPAIGN, "Không còn phù hợp");
    }

    private ProcessInstance startExtension() {
        return start("EXTENSION_NOTICE", CHANGE.id().toString(), false);
    }

    private ProcessInstance start(String kind, String subject, boolean cancellation) {
        return scenario.start(
                KEY,
                "11002/" + CAMPAIGN + "/change/1",
                Map.of(
                        "wardId", "11002",
                        "campaignId", CAMPAIGN.toString(),
                        "documentKind", kind,
                        "subjectId", subject,
                        "cancellation", cancellation));
    }

    /** A unit with an open task and a timer, both due at the old deadline. */
    private ProcessInstance givenUnitAtWork() {
        scenario.deploy(Bpmn.createExecutableProcess("unitAtWork")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask("report")
                .camundaDueDate("${dueAt}")
                .boundaryEvent()
                .timerWithDate("${dueAt}")
                .endEvent()
                .done());
        scenario.moveTo(REPORTS.lastMoment().minusSeconds(864_000));
        return scenario.start(
                "unitAtWork", "11002/" + CAMPAIGN + "/tdp-01", Map.of("dueAt", Date.from(REPORTS.lastMoment())));
    }
}
