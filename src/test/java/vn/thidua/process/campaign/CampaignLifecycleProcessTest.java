package vn.thidua.process.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static vn.thidua.process.campaign.CampaignLifecycleProcess.AWAIT_FIGURES;
import static vn.thidua.process.campaign.CampaignLifecycleProcess.AWARD_ROUND;
import static vn.thidua.process.campaign.CampaignLifecycleProcess.CANCELLED;
import static vn.thidua.process.campaign.CampaignLifecycleProcess.CLOSED;
import static vn.thidua.process.campaign.CampaignLifecycleProcess.COLLECT_RESULTS;
import static vn.thidua.process.campaign.CampaignLifecycleProcess.DRAFT_GUIDANCE;
import static vn.thidua.process.campaign.CampaignLifecycleProcess.DRAFT_PLAN;
import static vn.thidua.process.campaign.CampaignLifecycleProcess.DRAFT_SUMMARY;
import static vn.thidua.process.campaign.CampaignLifecycleProcess.HONOUR_EXEMPLARS;
import static vn.thidua.process.campaign.CampaignLifecycleProcess.ISSUE_GUIDANCE;
import static vn.thidua.process.campaign.CampaignLifecycleProcess.ISSUE_PLAN;
import static vn.thidua.process.campaign.CampaignLifecycleProcess.KEY;
import static vn.thidua.process.campaign.CampaignLifecycleProcess.LAUNCH;
import static vn.thidua.process.campaign.CampaignLifecycleProcess.PLAN_REJECTED;
import static vn.thidua.process.campaign.CampaignLifecycleProcess.RANK_UNITS;
import static vn.thidua.process.campaign.CampaignTestData.CAMPAIGN;
import static vn.thidua.process.campaign.CampaignTestData.FINAL_FIGURES;
import static vn.thidua.process.campaign.CampaignTestData.aCampaign;
import static vn.thidua.process.campaign.CampaignTestData.aPlanDraft;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Accounts;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.DeadlineKind;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.Documents;
import vn.thidua.document.Draft;
import vn.thidua.document.DraftId;
import vn.thidua.document.DraftStatus;
import vn.thidua.document.DraftStep;
import vn.thidua.document.Passage;
import vn.thidua.document.Verdict;
import vn.thidua.process.ProcessScenario;
import vn.thidua.report.FoundExemplar;
import vn.thidua.report.Honours;
import vn.thidua.report.UnitReports;
import vn.thidua.shared.TestSentences;

@DisplayName("Đợt thi đua")
class CampaignLifecycleProcessTest {

    private static final String OFFICER = "chuyen-vien";
    private static final String DRAFT = UUID.randomUUID().toString();

    private final Campaigns campaigns = mock();
    private final Documents documents = mock();
    private final UnitReports reports = mock();
    private final Honours honours = mock();
    private final RunningUnits units = mock();
    private ProcessScenario scenario;

    @BeforeEach
    void bindSteps() {
        scenario = ProcessScenario.withCalledProcesses(
                "processes/campaign-lifecycle.bpmn",
                List.of("issueDocument", "collectResults", "rankUnits", "awardRound"),
                new DraftPlanHandler(
                        campaigns, new DocumentHistory(documents, mock(Accounts.class)), TestSentences.all()),
                new DraftGuidanceHandler(campaigns, documents),
                new DraftSummaryHandler(campaigns, documents),
                new HonourExemplarsHandler(campaigns, honours));
        Mocks.register("rejectCampaignDelegate", new RejectCampaignDelegate(campaigns, documents));
        Mocks.register("launchCampaignDelegate", new LaunchCampaignDelegate(campaigns, units, Clock.systemUTC()));
        Mocks.register("takeStockDelegate", new TakeStockDelegate(campaigns, reports));
        Mocks.register("closeCampaignDelegate", new CloseCampaignDelegate(campaigns, units));
        Mocks.register("endParticipationDelegate", new EndParticipationDelegate(units));
        given(campaigns.get(CAMPAIGN)).willReturn(aCampaign(1));
        given(campaigns.draft(CAMPAIGN)).willReturn(aPlanDraft());
        given(campaigns.deadline(eq(CAMPAIGN), eq(DeadlineKind.FINAL), any(Integer.class)))
                .willReturn(FINAL_FIGURES);
        given(documents.passages(any(), any())).willReturn(List.of(new Passage("body", "Nội dung", "")));
        given(honours.found(CAMPAIGN)).willReturn(List.of(new FoundExemplar("tdp-01", "Tổ tự quản", "Sạch đường")));
    }

    @AfterEach
    void close() {
        scenario.close();
    }

    @Test
    void aDraftedPlanGoesIntoIssue() {
        ProcessInstance campaign = start();
        assertThat(campaign).isWaitingAt(DRAFT_PLAN);

        scenario.completeAsOffered(DRAFT_PLAN, OFFICER);

        then(campaigns).should().revise(any(), eq(CAMPAIGN), any());
        then(campaigns).should().submit(any(), eq(CAMPAIGN));
        assertThat(campaign).isWaitingAt(ISSUE_PLAN).hasNotPassed(LAUNCH);
        assertThat(scenario.given("issueDocument"))
                .containsEntry("documentKind", "PLAN")
                .containsEntry("subjectId", CAMPAIGN.toString())
                .containsEntry("wardId", "11002");
    }

    @Test
    void aReturnedPlanComesBackToTheOfficer() {
        ProcessInstance campaign = givenPlanBeingIssued();

        scenario.answer("issueDocument", Map.of("documentIssued", false, "rejected", false, "draftId", DRAFT));

        assertThat(campaign).isWaitingAt(DRAFT_PLAN).hasNotPassed(LAUNCH);
    }

    @Test
    void aRejectedPlanEndsTheCampaignWithTheReason() {
        DraftStep no = new DraftStep(
                DraftStep.Kind.SIGNATURE, Verdict.rejected("Chưa cần thiết"), "chu-tich", Instant.EPOCH, "h", null);
        given(documents.get(DraftId.of(DRAFT))).willReturn(draft(no));
        ProcessInstance campaign = givenPlanBeingIssued();

        scenario.answer("issueDocument", Map.of("documentIssued", false, "rejected", true, "draftId", DRAFT));

        assertThat(campaign).isEnded().hasPassed(PLAN_REJECTED).hasNotPassed(LAUNCH);
        then(campaigns).should().reject(any(), eq(CAMPAIGN), eq("Chưa cần thiết"));
    }

    @Test
    void anIssuedPlanLaunchesTheCampaignAndOpensTheUnitsWork() {
        ProcessInstance campaign = givenLaunched();

        then(campaigns).should().launch(any(), eq(CAMPAIGN), any());
        then(units).should().start(CAMPAIGN);
        assertThat(campaign).isWaitingAt(DRAFT_GUIDANCE, COLLECT_RESULTS);
        assertThat(scenario.given("collectResults")).containsEntry("phase", 1);
    }

    @Test
    void guidanceIsWrittenBesideTheUnitsWork() {
        ProcessInstance campaign = givenLaunched();

        scenario.completeAsOffered(DRAFT_GUIDANCE, OFFICER);

        then(documents).should().write(any(), eq(DocumentKind.GUIDANCE), eq(CAMPAIGN.toString()), any());
        assertThat(campaign).isWaitingAt(ISSUE_GUIDANCE, COLLECT_RESULTS);
        scenario.answer("issueDocument", Map.of("documentIssued", true));
        assertThat(campaign).isWaitingAt(COLLECT_RESULTS).isNotWaitingAt(ISSUE_GUIDANCE);
    }

    @Test
    void anotherPhaseCollectsAgain() {
        given(campaigns.get(CAMPAIGN)).willReturn(aCampaign(2));
        ProcessInstance campaign = givenLaunched();

        scenario.answer("collectResults", Map.of());

        assertThat(campaign).isWaitingAt(COLLECT_RESULTS).hasNotPassed(AWARD_ROUND);
        assertThat(scenario.given("collectResults")).containsEntry("phase", 2);
        then(campaigns).should(never()).consolidate(any(), any());
    }

    @Test
    @DisplayName("R-36: estimates are waited for until they are final")
    void estimatesAreWaitedFor() {
        given(reports.outstandingFinalFigures(CAMPAIGN)).willReturn(List.of("tdp-01"));
        ProcessInstance campaign = givenLaunched();

        scenario.answer("collectResults", Map.of());

        assertThat(campaign).isWaitingAt(AWAIT_FIGURES).hasNotPassed(AWARD_ROUND);
        scenario.engine()
                .getRuntimeService()
                .createMessageCorrelation("AllFiguresFinal")
                .processInstanceBusinessKey("11002/" + CAMPAIGN)
                .correlateAll();
        scenario.runToNextWaitState();
        assertThat(campaign).isWaitingAt(RANK_UNITS);
    }

    @Test
    void finalFiguresAreNotWaitedForLongerThanTheirDeadline() {
        given(reports.outstandingFinalFigures(CAMPAIGN)).willReturn(List.of("tdp-01"));
        ProcessInstance campaign = givenLaunched();
        scenario.answer("collectResults", Map.of());

        scenario.moveTo(FINAL_FIGURES.lastMoment().plusSeconds(1));

        assertThat(campaign).isWaitingAt(RANK_UNITS);
    }

    @Test
    void withNoEstimateLeftTheUnitsAreRankedAtOnce() {
        ProcessInstance campaign = givenLaunched();

        scenario.answer("collectResults", Map.of());

        assertThat(campaign).isWaitingAt(RANK_UNITS);
        then(campaigns).should().consolidate(any(), eq(CAMPAIGN));
    }

    @Test
    void whatIsAwardedIsDecidedAfterTheRankingIsFixed() {
        ProcessInstance campaign = givenLaunched();
        scenario.answer("collectResults", Map.of());
        assertThat(campaign).hasNotPassed(AWARD_ROUND);

        scenario.answer("rankUnits", Map.of());

        assertThat(campaign).isWaitingAt(AWARD_ROUND);
        assertThat(scenario.given("awardRound")).containsEntry("campaignId", CAMPAIGN.toString());
    }

    @Test
    void afterTheAwardsTheSummaryIsIssuedExemplarsAreHonouredAndTheCampaignIsClosed() {
        ProcessInstance campaign = givenLaunched();
        scenario.completeAsOffered(DRAFT_GUIDANCE, OFFICER);
        scenario.answer("issueDocument", Map.of());
        scenario.answer("collectResults", Map.of());
        scenario.answer("rankUnits", Map.of());
        scenario.answer("awardRound", Map.of());

        scenario.completeAsOffered(DRAFT_SUMMARY, OFFICER);
        scenario.answer("issueDocument", Map.of());
        scenario.completeAsOffered(HONOUR_EXEMPLARS, OFFICER);

        assertThat(campaign).isEnded().hasPassed(CLOSED);
        then(honours).should().record(any(), eq(CAMPAIGN), any());
        then(campaigns).should().close(any(), eq(CAMPAIGN));
        then(units).should().end(CAMPAIGN);
    }

    @Test
    void aCancelledCampaignStopsEverywhere() {
        ProcessInstance campaign = givenLaunched();

        scenario.engine()
                .getRuntimeService()
                .createMessageCorrelation("CampaignCancelled")
                .processInstanceBusinessKey("11002/" + CAMPAIGN)
                .correlateAll();
        scenario.runToNextWaitState();

        assertThat(campaign).isEnded().hasPassed(CANCELLED).hasNotPassed(AWARD_ROUND);
        then(units).should().end(CAMPAIGN);
    }

    private ProcessInstance start() {
        scenario.moveTo(Instant.parse("2025-09-12T02:00:00Z"));
        return scenario.start(
                KEY, "11002/" + CAMPAIGN, Map.of("wardId", "11002", "campaignId", CAMPAIGN.toString(), "phase", 1));
    }

    private ProcessInstance givenPlanBeingIssued() {
        ProcessInstance campaign = start();
        scenario.completeAsOffered(DRAFT_PLAN, OFFICER);
        return campaign;
    }

    private ProcessInstance givenLaunched() {
        ProcessInstance campaign = givenPlanBeingIssued();
        scenario.answer("issueDocument", Map.of("documentIssued", true, "rejected", false, "draftId", DRAFT));
        return campaign;
    }

    private static Draft draft(DraftStep step) {
        return new Draft(
                DraftId.of(DRAFT),
                DocumentKind.PLAN,
                CAMPAIGN.toString(),
                1,
                DraftStatus.REJECTED,
                "phát động",
                "h",
                "he-thong",
                Instant.EPOCH,
                List.of(step));
    }
}
