package vn.thidua.process.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static vn.thidua.process.award.AwardRoundProcess.CAST_VOTE;
import static vn.thidua.process.award.AwardRoundProcess.CHECK_NOMINATIONS;
import static vn.thidua.process.award.AwardRoundProcess.COMPLETED;
import static vn.thidua.process.award.AwardRoundProcess.CONVENE_COUNCIL;
import static vn.thidua.process.award.AwardRoundProcess.DECIDE_AWARDS;
import static vn.thidua.process.award.AwardRoundProcess.ENTER_WRITTEN_VOTES;
import static vn.thidua.process.award.AwardRoundProcess.ISSUE_CERTIFICATES;
import static vn.thidua.process.award.AwardRoundProcess.ISSUE_CITY_SUBMISSION;
import static vn.thidua.process.award.AwardRoundProcess.ISSUE_DECISION;
import static vn.thidua.process.award.AwardRoundProcess.NOTIFY_NOMINEES;
import static vn.thidua.process.award.AwardRoundProcess.PREPARE_SESSION;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.award.AchievementType;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.CheckSummary;
import vn.thidua.award.DecisionSummary;
import vn.thidua.award.Occasion;
import vn.thidua.award.OpenRound;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.plan.LegalForm;
import vn.thidua.campaign.plan.Plan;
import vn.thidua.document.Documents;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Ward;
import vn.thidua.process.ModelCollection;
import vn.thidua.process.ProcessScenario;
import vn.thidua.process.task.TaskHandler;
import vn.thidua.process.task.TaskInHand;
import vn.thidua.shared.WardId;

class AwardRoundProcessTest {

    private static final AwardRoundId ROUND = AwardRoundId.of(UUID.randomUUID().toString());
    private static final String PAPERS = ROUND.toString();
    private static final String SESSION = UUID.randomUUID().toString();

    private final AwardRounds rounds = mock();
    private final Documents documents = mock();
    private final Campaigns campaigns = mock();
    private final Organisation organisation = mock();
    private final JavaDelegate notifyNominees = mock();
    private boolean somebodyHasWritten;
    private boolean enoughCame = true;
    private CheckSummary checked = new CheckSummary(3, 0, 0, 0);
    private DecisionSummary decided = new DecisionSummary(2, 0, 1, 0);

    private final ProcessScenario scenario = ProcessScenario.withCalledProcesses(
            "processes/award-round.bpmn",
            List.of("issueDocument"),
            new Step(
                    CHECK_NOMINATIONS,
                    task -> task.decide(AwardRoundProcess.VOTE_NEEDED, checked.anythingForCouncil())),
            new Step(PREPARE_SESSION, task -> task.decide(AwardRoundProcess.SESSION_ID, SESSION)),
            new Step(CONVENE_COUNCIL, this::convene),
            new Step(CAST_VOTE, task -> {}),
            new Step(ENTER_WRITTEN_VOTES, task -> {}),
            new Step(DECIDE_AWARDS, this::decide));

    @BeforeEach
    void bindDelegates() {
        Mocks.register(
                "collectNominationsDelegate",
                new CollectNominationsDelegate(
                        new RoundOpening(rounds, mock(), campaigns, documents, organisation),
                        rounds,
                        mock(AwardTables.class)));
        Mocks.register("closeBallotDelegate", (JavaDelegate)
                execution -> AwardRoundProcess.PAPER_SUBJECT.write(execution, PAPERS));
        Mocks.register("issueCertificatesDelegate", new IssueCertificatesDelegate(documents));
        Mocks.register("notifyNomineesDelegate", notifyNominees);
        Mocks.register("councilVoters", (ModelCollection) subject -> List.of("uy-vien-1", "uy-vien-2"));
    }

    @AfterEach
    void forgetEverything() {
        scenario.close();
    }

    @Test
    void grantedAwardsEndInADecisionAndCertificates() throws Exception {
        ProcessInstance round = givenProposalWithTheChairman();

        scenario.completeAsOffered(DECIDE_AWARDS, "chu-tich");
        assertThat(scenario.given("issueDocument"))
                .containsEntry("documentKind", "AWARD_DECISION")
                .containsEntry("subjectId", PAPERS);
        scenario.answer("issueDocument", Map.of("documentIssued", true));

        assertThat(round).isEnded().hasPassed(ISSUE_CERTIFICATES, NOTIFY_NOMINEES, COMPLETED);
        assertThat(round).hasNotPassed(ISSUE_CITY_SUBMISSION);
        then(documents).should().issueCertificates(PAPERS);
        then(notifyNominees).should().execute(any());
    }

    @Test
    void everyVoterGetsABallotOfHisOwn() {
        ProcessInstance round = givenSessionConvened();

        List<Task> ballots = scenario.engine()
                .getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(CAST_VOTE)
                .list();

        assertThat(ballots).extracting(Task::getAssignee).containsExactlyInAnyOrder("uy-vien-1", "uy-vien-2");
        assertThat(round).isNotEnded();
    }

    @Test
    @DisplayName("R-47: without a quorum the session is adjourned and prepared again, with an invitation of its own")
    void anAdjournedSessionIsPreparedAgain() {
        enoughCame = false;
        ProcessInstance round = givenSessionConvened();

        assertThat(round).isWaitingAt(PREPARE_SESSION).hasNotPassed(CAST_VOTE);
        enoughCame = true;
        givenInvited();
        scenario.completeAsOffered(CONVENE_COUNCIL, "thu-ky");

        assertThat(round).isWaitingAt(CAST_VOTE);
    }

    @Test
    void theInvitationIsIssuedBeforeTheSessionIsOpened() {
        ProcessInstance round = givenOpenedRound();
        scenario.completeAsOffered(CHECK_NOMINATIONS, "chuyen-vien");
        scenario.completeAsOffered(PREPARE_SESSION, "thu-ky");

        assertThat(scenario.given("issueDocument"))
                .containsEntry("documentKind", "COUNCIL_INVITATION")
                .containsEntry("subjectId", SESSION);
        assertThat(round).hasNotPassed(CONVENE_COUNCIL);
    }

    @Test
    @DisplayName("R-47: what the absent have written is entered before the count")
    void whatTheAbsentHaveWrittenIsEnteredBeforeTheCount() {
        somebodyHasWritten = true;
        ProcessInstance round = givenSessionConvened();
        castAllVotes();

        assertThat(round).isWaitingAt(ENTER_WRITTEN_VOTES).hasNotPassed(AwardRoundProcess.CLOSE_BALLOT);
        scenario.completeAsOffered(ENTER_WRITTEN_VOTES, "thu-ky");
        scenario.runToNextWaitState();

        assertThat(round).hasPassed(AwardRoundProcess.CLOSE_BALLOT);
    }

    @Test
    @DisplayName("R-40: what is above the ward's power becomes a submission to the city, never a decision")
    void anAwardAboveTheWardsPowerIsSubmittedToTheCity() {
        decided = new DecisionSummary(0, 1, 0, 0);
        ProcessInstance round = givenProposalWithTheChairman();

        scenario.completeAsOffered(DECIDE_AWARDS, "chu-tich");
        assertThat(scenario.given("issueDocument")).containsEntry("documentKind", "CITY_SUBMISSION");
        scenario.answer("issueDocument", Map.of());

        assertThat(round).isEnded().hasPassed(ISSUE_CITY_SUBMISSION).hasNotPassed(ISSUE_DECISION, ISSUE_CERTIFICATES);
    }

    @Test
    void whatTheChairmanSendsBackIsCheckedAndVotedOnAgain() {
        decided = new DecisionSummary(2, 0, 0, 1);
        ProcessInstance round = givenProposalWithTheChairman();

        scenario.completeAsOffered(DECIDE_AWARDS, "chu-tich");

        assertThat(round).isWaitingAt(CHECK_NOMINATIONS).hasNotPassed(ISSUE_DECISION, ISSUE_CERTIFICATES);
    }

    @Test
    void whereNothingIsGrantedNoDecisionIsIssued() {
        decided = new DecisionSummary(0, 0, 3, 0);
        ProcessInstance round = givenProposalWithTheChairman();

        scenario.completeAsOffered(DECIDE_AWARDS, "chu-tich");

        assertThat(round).isEnded().hasPassed(NOTIFY_NOMINEES).hasNotPassed(ISSUE_DECISION, ISSUE_CERTIFICATES);
    }

    @Test
    void aDecisionThatIsNotIssuedGivesNoCertificateAndGoesBackToTheChairman() {
        ProcessInstance round = givenProposalWithTheChairman();

        scenario.completeAsOffered(DECIDE_AWARDS, "chu-tich");
        scenario.answer("issueDocument", Map.of("documentIssued", false));

        assertThat(round).isWaitingAt(DECIDE_AWARDS).hasNotPassed(ISSUE_CERTIFICATES);
        then(documents).should(never()).issueCertificates(any());
    }

    @Test
    void withoutAnyNominationForTheCouncilNobodyIsConvened() {
        checked = new CheckSummary(0, 1, 1, 1);
        ProcessInstance round = givenOpenedRound();

        scenario.completeAsOffered(CHECK_NOMINATIONS, "chuyen-vien");

        assertThat(round)
                .isEnded()
                .hasPassed(NOTIFY_NOMINEES)
                .hasNotPassed(PREPARE_SESSION, CONVENE_COUNCIL, ISSUE_DECISION);
    }

    @Test
    void nominationsAreCollectedOnceAndTheTablesAskedForEach() {
        givenOpenedRound();

        then(rounds).should(times(1)).collect(ROUND);
        then(rounds).should().recordEligibility(eq(ROUND), any());
    }

    @ParameterizedTest
    @CsvSource({"TOPICAL, THEMATIC", "REGULAR, MERIT"})
    @DisplayName("A campaign's round is opened when nobody names one; a chuyên đề rewards thematic achievements (R-42)")
    void aCampaignsRoundIsOpenedWhenNobodyNamesOne(LegalForm form, AchievementType achievement) {
        Plan plan = mock();
        given(plan.legalForm()).willReturn(form);
        given(campaigns.plan(any())).willReturn(plan);
        CampaignId campaign = CampaignId.of(UUID.randomUUID().toString());
        given(campaigns.get(campaign)).willReturn(aLaunchedCampaign(campaign));
        given(organisation.ward())
                .willReturn(new Ward(new WardId("11002"), "phường", "Thạch Khôi", "Thạch Khôi", "Hải Phòng", "", ""));
        given(rounds.open(any(), any())).willReturn(ROUND);

        scenario.start(
                AwardRoundProcess.KEY,
                ProcessScenario.WARD + "/" + campaign,
                Map.of("wardId", ProcessScenario.WARD, "campaignId", campaign.toString()));

        then(rounds)
                .should()
                .open(
                        any(),
                        eq(new OpenRound(
                                Occasion.campaign(campaign.toString()),
                                achievement,
                                "phong trào “Thi đua chào mừng đại hội năm 2025”",
                                "Kế hoạch phát động của Ủy ban nhân dân phường Thạch Khôi",
                                LocalDate.of(2025, 9, 12),
                                LocalDate.of(2025, 12, 31))));
        then(rounds).should().collect(ROUND);
    }

    private static Campaign aLaunchedCampaign(CampaignId id) {
        return new Campaign(
                id,
                "thach-khoi-2025",
                "Thi đua chào mừng đại hội năm 2025",
                "Phát động đợt thi đua năm 2025",
                CampaignStatus.CONSOLIDATING,
                1,
                LocalDate.of(2025, 9, 12),
                LocalDate.of(2025, 12, 31),
                null,
                null,
                3);
    }

    private ProcessInstance givenOpenedRound() {
        given(rounds.facts(ROUND)).willReturn(List.of());
        return scenario.start(
                AwardRoundProcess.KEY,
                ProcessScenario.WARD + "/" + ROUND,
                Map.of("wardId", ProcessScenario.WARD, "campaignId", "c", "roundId", ROUND.toString()));
    }

    private ProcessInstance givenSessionConvened() {
        ProcessInstance round = givenOpenedRound();
        scenario.completeAsOffered(CHECK_NOMINATIONS, "chuyen-vien");
        givenInvited();
        scenario.completeAsOffered(CONVENE_COUNCIL, "thu-ky");
        return round;
    }

    private void givenInvited() {
        scenario.completeAsOffered(PREPARE_SESSION, "thu-ky");
        scenario.answer("issueDocument", Map.of());
    }

    private void convene(TaskInHand task) {
        task.decide(AwardRoundProcess.SESSION_OPENED, enoughCame);
        task.decide(AwardRoundProcess.WRITTEN_VOTES, somebodyHasWritten);
    }

    private ProcessInstance givenProposalWithTheChairman() {
        ProcessInstance round = givenSessionConvened();
        castAllVotes();
        assertThat(scenario.given("issueDocument")).containsEntry("documentKind", "COUNCIL_MINUTES");
        scenario.answer("issueDocument", Map.of());
        assertThat(scenario.given("issueDocument")).containsEntry("documentKind", "AWARD_PROPOSAL");
        scenario.answer("issueDocument", Map.of());
        return round;
    }

    private void castAllVotes() {
        scenario.engine()
                .getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(CAST_VOTE)
                .list()
                .forEach(ballot -> scenario.bench().completeAsOffered(ballot, ballot.getAssignee()));
        scenario.runToNextWaitState();
    }

    private void decide(TaskInHand task) {
        task.decide(AwardRoundProcess.ALL_DECIDED, !decided.anythingReturned());
        task.decide(AwardRoundProcess.ANY_GRANTED, decided.anythingGranted());
        task.decide(AwardRoundProcess.ANY_UPWARD, decided.anythingUpward());
    }

    /** A user task whose handler only decides. */
    private record Step(String task, Consumer<TaskInHand> decision) implements TaskHandler<Step.Input> {

        record Input() {}

        @Override
        public String taskKey() {
            return AwardRoundProcess.KEY + "/" + task;
        }

        @Override
        public Class<Input> inputType() {
            return Input.class;
        }

        @Override
        public Object view(TaskInHand inHand) {
            return Map.of();
        }

        @Override
        public Input initialInput(TaskInHand inHand) {
            return new Input();
        }

        @Override
        public void complete(TaskInHand inHand, Input input) {
            decision.accept(inHand);
        }
    }
}
