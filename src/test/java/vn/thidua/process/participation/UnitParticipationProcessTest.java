package vn.thidua.process.participation;

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
import static vn.thidua.process.participation.UnitParticipationProcess.COMPLETE;
import static vn.thidua.process.participation.UnitParticipationProcess.ENDED_EARLY;
import static vn.thidua.process.participation.UnitParticipationProcess.ISSUE_RECEIPT_SLIP;
import static vn.thidua.process.participation.UnitParticipationProcess.ISSUE_RETURN_SLIP;
import static vn.thidua.process.participation.UnitParticipationProcess.LAUNCH_CAMPAIGN;
import static vn.thidua.process.participation.UnitParticipationProcess.NEXT_REPORT_OPENS;
import static vn.thidua.process.participation.UnitParticipationProcess.OPEN_NEXT_REPORT;
import static vn.thidua.process.participation.UnitParticipationProcess.RECEIVE_PLAN;
import static vn.thidua.process.participation.UnitParticipationProcess.REVIEW_REPORT;
import static vn.thidua.process.participation.UnitParticipationProcess.SETTLE_REPORT;
import static vn.thidua.process.participation.UnitParticipationProcess.SUBMIT_REPORT;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.award.Nominations;
import vn.thidua.award.Occasion;
import vn.thidua.campaign.CampaignId;
import vn.thidua.process.ProcessScenario;
import vn.thidua.process.nomination.NominationChoices;
import vn.thidua.report.RecordLaunch;
import vn.thidua.report.ReportKey;
import vn.thidua.report.ReportStatus;
import vn.thidua.report.SubmitReport;
import vn.thidua.report.UnitLaunches;
import vn.thidua.report.UnitReport;
import vn.thidua.report.UnitReports;
import vn.thidua.shared.BusinessRuleViolation;

class UnitParticipationProcessTest {

    private static final CampaignId CAMPAIGN = CampaignId.random();
    private static final String UNIT = "tdp-01";
    private static final ReportKey REPORT = new ReportKey(CAMPAIGN, UNIT, 1);
    private static final Date LAUNCH_DUE = Date.from(Instant.parse("2025-09-24T16:59:59Z"));
    private static final Date REPORT_DUE = Date.from(Instant.parse("2025-12-09T16:59:59Z"));
    private static final Instant NEW_YEAR = Instant.parse("2025-12-31T17:00:00Z");

    private final UnitReports reports = mock();
    private final UnitLaunches launches = mock();
    private final Nominations nominations = mock();
    private final NominationChoices choices = mock();
    private final UnitShares shares = mock();
    private final ReportSchedule schedule = mock();
    private final CampaignSignals signals = mock();

    private final ProcessScenario scenario = ProcessScenario.withCalledProcesses(
            "processes/unit-participation.bpmn",
            List.of("issueDocument"),
            new ReceivePlanHandler(shares, mock(ApplicationEventPublisher.class)),
            new LaunchCampaignHandler(launches, shares, schedule),
            new SubmitReportHandler(
                    reports, nominations, choices, shares, schedule, mock(FoundExemplars.class), Clock.systemUTC()),
            new ReviewReportHandler(reports, nominations, shares));

    @BeforeEach
    void bindDelegates() {
        Mocks.register("settleReportDelegate", new SettleReportDelegate(reports, nominations, schedule, signals));
        Mocks.register("openNextReportDelegate", new OpenNextReportDelegate(schedule, reports));
        given(shares.of(any())).willReturn(share());
        given(schedule.due(any())).willReturn(REPORT_DUE);
        given(schedule.isOver(any())).willReturn(true);
        given(reports.draft(any())).willReturn(emptyReport());
        given(reports.versions(any())).willReturn(List.of(submittedReport()));
    }

    @AfterEach
    void forgetEverything() {
        scenario.close();
    }

    @Test
    void aUnitReceivesThePlanLaunchesAndReportsUntilItsReportIsAccepted() {
        ProcessInstance unit = givenReportUnderReview();

        scenario.complete(REVIEW_REPORT, "chuyen-vien", Map.of("decision", "ACCEPT"));
        assertThat(scenario.given("issueDocument"))
                .containsEntry("documentKind", "REPORT_RECEIPT")
                .containsEntry("subjectId", REPORT.subject());
        scenario.answer("issueDocument", Map.of());

        assertThat(unit).isEnded().hasPassed(SETTLE_REPORT, COMPLETE).hasNotPassed(ISSUE_RETURN_SLIP);
        then(nominations).should().accept(any(), any(Occasion.class), eq(UNIT));
        then(signals).should().unitSettled(REPORT);
    }

    @Test
    void aRefusedReportGoesBackToTheUnitWithASlip() {
        ProcessInstance unit = givenReportUnderReview();

        scenario.complete(
                REVIEW_REPORT,
                "chuyen-vien",
                Map.of(
                        "decision",
                        "RETURN",
                        "points",
                        List.of(Map.of("field", "figures[0]", "reason", "Thiếu minh chứng"))));
        assertThat(scenario.given("issueDocument")).containsEntry("documentKind", "REPORT_RETURN");
        scenario.answer("issueDocument", Map.of());

        assertThat(unit).isWaitingAt(SUBMIT_REPORT).hasNotPassed(ISSUE_RECEIPT_SLIP, SETTLE_REPORT);
        then(nominations).should(never()).accept(any(), any(), any());
    }

    @Test
    void aReturnedReportCanBeSubmittedAgainAndAccepted() {
        ProcessInstance unit = givenReportUnderReview();

        scenario.complete(REVIEW_REPORT, "chuyen-vien", Map.of("decision", "RETURN", "points", List.of()));
        scenario.answer("issueDocument", Map.of());
        scenario.complete(SUBMIT_REPORT, "to-truong", Map.of());
        scenario.complete(REVIEW_REPORT, "chuyen-vien", Map.of("decision", "ACCEPT"));
        scenario.answer("issueDocument", Map.of());

        assertThat(unit).isEnded().hasPassed(COMPLETE);
    }

    @Test
    void aReviewWithoutADecisionAcceptsNothing() {
        ProcessInstance unit = givenReportUnderReview();

        assertThatThrownBy(() -> scenario.complete(REVIEW_REPORT, "chuyen-vien", Map.of("remark", "Tốt")))
                .hasMessageContaining("chọn");

        assertThat(unit).isWaitingAt(REVIEW_REPORT);
        then(reports).should(never()).accept(any(), any(), any());
    }

    @Test
    @DisplayName("R-36: estimates are reopened after the campaign's end for the final figures")
    void estimatesAreAskedForAgainAfterTheCampaignsEnd() {
        ProcessInstance unit = givenReportUnderReview();
        given(schedule.isOver(any())).willReturn(false, true);
        given(schedule.nextOpens(any())).willReturn(Date.from(NEW_YEAR));
        given(schedule.next(any())).willReturn(REPORT);
        given(schedule.asksFinalFigures(any())).willReturn(true);

        scenario.complete(REVIEW_REPORT, "chuyen-vien", Map.of("decision", "ACCEPT"));
        scenario.answer("issueDocument", Map.of());
        assertThat(unit).isWaitingAt(NEXT_REPORT_OPENS);
        scenario.moveTo(NEW_YEAR.plusSeconds(60));

        assertThat(unit).isWaitingAt(SUBMIT_REPORT).hasPassed(OPEN_NEXT_REPORT);
        then(reports).should().reopenForFinalFigures(any(), eq(REPORT));
    }

    @Test
    @DisplayName("R-36: nominations resting on a target no longer met are flagged when the figures are accepted")
    void unmetTargetsFlagTheNominationsThatRestOnThem() {
        givenReportUnderReview();
        given(reports.unmetTargets(CAMPAIGN, UNIT)).willReturn(List.of("gia-dinh-van-hoa"));

        scenario.complete(REVIEW_REPORT, "chuyen-vien", Map.of("decision", "ACCEPT"));
        scenario.answer("issueDocument", Map.of());

        then(nominations).should().targetsNotMet(any(), any(), eq(UNIT), eq(Set.of("gia-dinh-van-hoa")));
    }

    @Test
    void aUnitWithoutALaunchIsNotAskedToReport() {
        ProcessInstance unit = givenInvitedUnit();
        scenario.complete(RECEIVE_PLAN, "to-truong", Map.of("received", true));

        willThrow(new BusinessRuleViolation("PROCESS_DECISION_MISSING"))
                .given(launches)
                .record(any(), any());

        assertThatThrownBy(() -> scenario.complete(LAUNCH_CAMPAIGN, "to-truong", Map.of("theme", "")))
                .isInstanceOf(RuntimeException.class);
        assertThat(unit).isWaitingAt(LAUNCH_CAMPAIGN);
    }

    @Test
    void anOfficerWhoEntersForAUnitIsNamedAsSuch() {
        givenInvitedUnit();
        scenario.complete(RECEIVE_PLAN, "chuyen-vien", Map.of("received", true));

        scenario.complete(LAUNCH_CAMPAIGN, "chuyen-vien", Map.of("theme", "Sạch từng ngõ"));

        ArgumentCaptor<RecordLaunch> launch = ArgumentCaptor.forClass(RecordLaunch.class);
        then(launches).should().record(any(), launch.capture());
        assertThat(launch.getValue().onBehalf()).isTrue();
    }

    @Test
    void aWithdrawnUnitIsAskedForNothingMore() {
        ProcessInstance unit = givenReportUnderReview();

        scenario.engine()
                .getRuntimeService()
                .createMessageCorrelation(UnitParticipationProcess.ENDED)
                .processInstanceBusinessKey(unit.getBusinessKey())
                .correlate();

        assertThat(unit).isEnded().hasPassed(ENDED_EARLY).hasNotPassed(COMPLETE);
        assertThat(scenario.task(REVIEW_REPORT)).isNull();
    }

    private ProcessInstance givenInvitedUnit() {
        scenario.moveTo(Instant.parse("2025-09-15T02:00:00Z"));
        return scenario.start(
                UnitParticipationProcess.KEY,
                ProcessScenario.WARD + "/" + CAMPAIGN + "/" + UNIT,
                Map.of(
                        "wardId",
                        ProcessScenario.WARD,
                        "campaignId",
                        CAMPAIGN.toString(),
                        "unitCode",
                        UNIT,
                        "reportId",
                        REPORT.subject(),
                        "dueAt",
                        LAUNCH_DUE));
    }

    private ProcessInstance givenReportUnderReview() {
        ProcessInstance unit = givenInvitedUnit();
        scenario.complete(RECEIVE_PLAN, "to-truong", Map.of("received", true));
        scenario.complete(LAUNCH_CAMPAIGN, "to-truong", Map.of("theme", "Sạch từng ngõ"));
        scenario.complete(SUBMIT_REPORT, "to-truong", Map.of());
        return unit;
    }

    private static UnitShare share() {
        return new UnitShare(
                "Đợt thi đua",
                null,
                UNIT,
                "Tổ dân phố số 1",
                null,
                "23:59 24/09/2025",
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static UnitReport submittedReport() {
        return new UnitReport(
                UUID.randomUUID(),
                REPORT,
                1,
                ReportStatus.SUBMITTED,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of(),
                false,
                null,
                Instant.parse("2025-12-08T02:00:00Z"),
                "to-truong",
                false,
                null);
    }

    private static SubmitReport emptyReport() {
        return new SubmitReport(
                REPORT, List.of(), List.of(), List.of(), List.of(), "", List.of(), List.of(), false, null);
    }
}
