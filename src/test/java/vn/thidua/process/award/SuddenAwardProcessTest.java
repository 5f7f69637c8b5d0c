package vn.thidua.process.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static vn.thidua.process.award.AwardRoundProcess.CHECK_NOMINATIONS;
import static vn.thidua.process.award.AwardRoundProcess.DECIDE_AWARDS;
import static vn.thidua.process.award.AwardRoundProcess.ISSUE_CERTIFICATES;
import static vn.thidua.process.award.AwardRoundProcess.ISSUE_CITY_SUBMISSION;
import static vn.thidua.process.award.AwardRoundProcess.ISSUE_DECISION;
import static vn.thidua.process.award.AwardRoundProcess.ISSUE_PROPOSAL;
import static vn.thidua.process.award.AwardRoundProcess.NOTIFY_NOMINEES;
import static vn.thidua.process.award.SuddenAwardProcess.COMPLETE_OCCASION;
import static vn.thidua.process.award.SuddenAwardProcess.DONE;
import static vn.thidua.process.award.SuddenAwardProcess.PROPOSE;
import static vn.thidua.process.award.SuddenAwardProcess.UNITS_ANSWERED;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.award.AchievementType;
import vn.thidua.award.AwardOccasion;
import vn.thidua.award.AwardOccasionId;
import vn.thidua.award.AwardOccasions;
import vn.thidua.award.AwardRound;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.Occasion;
import vn.thidua.award.OpenOccasion;
import vn.thidua.document.Documents;
import vn.thidua.process.ProcessRoots;
import vn.thidua.process.ProcessScenario;
import vn.thidua.process.guard.OwnStep;
import vn.thidua.process.occasion.NominateForOccasionProcess;
import vn.thidua.process.occasion.OccasionNominations;
import vn.thidua.process.task.TaskHandler;
import vn.thidua.process.task.TaskInHand;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CurrentWard;
import vn.thidua.shared.Role;
import vn.thidua.shared.WardId;

@DisplayName("Khen thưởng đột xuất theo thủ tục đơn giản (Điều 85)")
class SuddenAwardProcessTest {

    private static final Actor OFFICER = new Actor("chuyen-vien", Set.of(Role.CULTURE_OFFICER), Set.of());
    private static final AwardRoundId ROUND = AwardRoundId.of(UUID.randomUUID().toString());
    private static final AwardOccasionId OCCASION =
            AwardOccasionId.of(UUID.randomUUID().toString());
    private static final LocalDate DAY = LocalDate.of(2025, 12, 3);
    private static final Occasion FIRE = new Occasion(Occasion.Kind.SUDDEN_ACHIEVEMENT, "chay");

    private final AwardRounds rounds = mock();
    private final Documents documents = mock();
    private final AwardOccasions occasions = mock();
    private final OccasionNominations nominations = mock();
    private final JavaDelegate notifyNominees = mock();
    private final JavaDelegate completeOccasion = mock();
    private boolean kept = true;
    private boolean allDecided = true;
    private boolean granted = true;
    private boolean upward;

    private final ProcessScenario scenario = ProcessScenario.withCalledProcesses(
            "processes/sudden-award.bpmn",
            List.of("issueDocument"),
            new Step(CHECK_NOMINATIONS, task -> task.decide(AwardRoundProcess.VOTE_NEEDED, kept)),
            new Step(DECIDE_AWARDS, this::decide));

    @BeforeEach
    void bindDelegates() {
        Mocks.register("collectNominationsDelegate", (JavaDelegate)
                execution -> AwardRoundProcess.ROUND_ID.write(execution, ROUND.toString()));
        Mocks.register("proposeWithoutCouncilDelegate", new ProposeWithoutCouncilDelegate(rounds));
        Mocks.register("issueCertificatesDelegate", new IssueCertificatesDelegate(documents));
        Mocks.register("notifyNomineesDelegate", notifyNominees);
        Mocks.register("completeOccasionDelegate", completeOccasion);
        given(rounds.get(ROUND)).willReturn(round());
        given(occasions.open(any(), any())).willReturn(OCCASION);
        given(occasions.get(OCCASION)).willReturn(occasion());
    }

    @AfterEach
    void forgetEverything() {
        scenario.close();
    }

    @Test
    @DisplayName("Law Art. 85: proposal, check, tờ trình, Chairman, decision, certificate; no council")
    void aSuddenAchievementIsAwardedWithoutTheCouncil() throws Exception {
        ProcessInstance sudden = givenProposalWithTheChairman();
        then(rounds).should().proposeWithoutCouncil(any(), eq(ROUND));

        scenario.completeAsOffered(DECIDE_AWARDS, "chu-tich");
        assertThat(scenario.given("issueDocument"))
                .containsEntry("documentKind", "AWARD_DECISION")
                .containsEntry("subjectId", ROUND.toString());
        scenario.answer("issueDocument", Map.of("documentIssued", true));

        assertThat(sudden).isEnded().hasPassed(ISSUE_CERTIFICATES, NOTIFY_NOMINEES, COMPLETE_OCCASION, DONE);
        assertThat(sudden).hasNotPassed(ISSUE_CITY_SUBMISSION);
        then(documents).should().issueCertificates(ROUND.toString());
        then(notifyNominees).should().execute(any());
        then(completeOccasion).should().execute(any());
    }

    @Test
    void untilTheUnitsHaveAnsweredNothingIsChecked() {
        ProcessInstance sudden = started();

        assertThat(sudden).isWaitingAt(UNITS_ANSWERED).hasNotPassed(CHECK_NOMINATIONS);
        then(nominations).should().ask(OCCASION);
    }

    @Test
    @DisplayName("R-43: another round for what was held asks nobody again and goes to the check, never to the council")
    void whatWasHeldIsCheckedAgainWithoutAskingAnybody() throws Exception {
        roots().startOnce(
                        SuddenAwardProcess.KEY,
                        ProcessScenario.WARD + "/" + ROUND,
                        Map.of(
                                "wardId",
                                ProcessScenario.WARD,
                                "occasionId",
                                OCCASION.toString(),
                                "roundId",
                                ROUND.toString(),
                                SuddenAwardProcess.ANOTHER_ROUND.name(),
                                true));
        scenario.runToNextWaitState();

        ProcessInstance again = running();
        assertThat(again).isWaitingAt(CHECK_NOMINATIONS).hasNotPassed(UNITS_ANSWERED);
        scenario.completeAsOffered(CHECK_NOMINATIONS, "chuyen-vien");
        then(rounds).should().proposeWithoutCouncil(any(), eq(ROUND));
        then(nominations).should(never()).ask(any());
    }

    @Test
    @DisplayName("Four eyes: the list is offered to the vice chairmen too, for the case that the Chairman prepared it")
    void theListIsOfferedToTheViceChairmenToo() {
        givenProposalWithTheChairman();

        assertThat(task()).hasCandidateGroup("CHAIRMAN").hasCandidateGroup("VICE_CHAIRMAN");
    }

    @Test
    void theOfficeMayCloseTheNominations() {
        ProcessInstance sudden = started();

        awards().close(OFFICER, OCCASION);
        scenario.runToNextWaitState();

        assertThat(sudden).isWaitingAt(CHECK_NOMINATIONS);
        then(occasions).should().close(OFFICER, OCCASION);
        then(nominations).should().stop(OCCASION);
    }

    @Test
    void whereNothingStandsTheCheckTheChairmanIsNotAsked() {
        kept = false;
        ProcessInstance sudden = answered();

        scenario.completeAsOffered(CHECK_NOMINATIONS, "chuyen-vien");

        assertThat(sudden).isEnded().hasPassed(NOTIFY_NOMINEES).hasNotPassed(PROPOSE, ISSUE_PROPOSAL, DECIDE_AWARDS);
        then(rounds).should(never()).proposeWithoutCouncil(any(), any());
    }

    @Test
    void whatTheChairmanSendsBackIsCheckedAndProposedAgain() {
        allDecided = false;
        ProcessInstance sudden = givenProposalWithTheChairman();

        scenario.completeAsOffered(DECIDE_AWARDS, "chu-tich");

        assertThat(sudden).isWaitingAt(CHECK_NOMINATIONS).hasNotPassed(ISSUE_DECISION, ISSUE_CERTIFICATES);
    }

    @Test
    void aDecisionThatIsNotIssuedGoesBackToTheChairman() {
        ProcessInstance sudden = givenProposalWithTheChairman();
        scenario.completeAsOffered(DECIDE_AWARDS, "chu-tich");

        scenario.answer("issueDocument", Map.of("documentIssued", false));

        assertThat(sudden).isWaitingAt(DECIDE_AWARDS).hasNotPassed(ISSUE_CERTIFICATES);
    }

    @Test
    void whereNothingIsGrantedNoDecisionIsIssued() {
        granted = false;
        ProcessInstance sudden = givenProposalWithTheChairman();

        scenario.completeAsOffered(DECIDE_AWARDS, "chu-tich");

        assertThat(sudden).isEnded().hasPassed(NOTIFY_NOMINEES).hasNotPassed(ISSUE_DECISION, ISSUE_CERTIFICATES);
    }

    @Test
    @DisplayName("R-40: what is above the ward's power goes to the city")
    void whatIsAboveTheWardsPowerIsSubmittedToTheCity() {
        granted = false;
        upward = true;
        ProcessInstance sudden = givenProposalWithTheChairman();

        scenario.completeAsOffered(DECIDE_AWARDS, "chu-tich");
        assertThat(scenario.given("issueDocument")).containsEntry("documentKind", "CITY_SUBMISSION");
        scenario.answer("issueDocument", Map.of());

        assertThat(sudden).isEnded().hasPassed(ISSUE_CITY_SUBMISSION).hasNotPassed(ISSUE_DECISION);
    }

    private ProcessInstance givenProposalWithTheChairman() {
        ProcessInstance sudden = answered();
        scenario.completeAsOffered(CHECK_NOMINATIONS, "chuyen-vien");
        assertThat(scenario.given("issueDocument")).containsEntry("documentKind", "AWARD_PROPOSAL");
        scenario.answer("issueDocument", Map.of("documentIssued", true));
        assertThat(sudden).isWaitingAt(DECIDE_AWARDS);
        return sudden;
    }

    private ProcessInstance answered() {
        ProcessInstance sudden = started();
        roots().tell(NominateForOccasionProcess.ALL_UNITS_ANSWERED, ProcessScenario.WARD + "/" + OCCASION);
        scenario.runToNextWaitState();
        return sudden;
    }

    private ProcessInstance started() {
        awards().start(OFFICER, command());
        return running();
    }

    private ProcessInstance running() {
        return scenario.engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(SuddenAwardProcess.KEY)
                .singleResult();
    }

    private SuddenAwards awards() {
        CurrentWard ward = mock();
        given(ward.id()).willReturn(new WardId(ProcessScenario.WARD));
        return new SuddenAwards(occasions, nominations, roots(), ward);
    }

    private ProcessRoots roots() {
        return new ProcessRoots(scenario.engine().getRuntimeService(), new OwnStep(scenario.engine()));
    }

    private void decide(TaskInHand task) {
        task.decide(AwardRoundProcess.ALL_DECIDED, allDecided);
        task.decide(AwardRoundProcess.ANY_GRANTED, granted);
        task.decide(AwardRoundProcess.ANY_UPWARD, upward);
    }

    private static OpenOccasion command() {
        return new OpenOccasion(
                FIRE.kind(),
                FIRE.key(),
                "việc chữa cháy",
                "Báo cáo số 12/BC-CAP",
                DAY,
                DAY,
                null,
                Set.of("CERTIFICATE_OF_MERIT"),
                List.of("tdp-01"));
    }

    private static AwardOccasion occasion() {
        return new AwardOccasion(
                OCCASION,
                FIRE,
                "việc chữa cháy",
                "Báo cáo số 12/BC-CAP",
                DAY,
                DAY,
                null,
                Set.of("CERTIFICATE_OF_MERIT"),
                List.of(),
                AwardOccasion.Status.OPEN);
    }

    private static AwardRound round() {
        return new AwardRound(
                ROUND,
                FIRE,
                AchievementType.SUDDEN,
                "việc chữa cháy",
                "Báo cáo số 12/BC-CAP",
                DAY,
                DAY,
                AwardRound.Status.WITHOUT_COUNCIL,
                1,
                null,
                1);
    }

    /** A task whose handler only decides. */
    private record Step(String task, Consumer<TaskInHand> decision) implements TaskHandler<Step.Input> {

        record Input() {}

        @Override
        public String taskKey() {
            return SuddenAwardProcess.KEY + "/" + task;
        }

        @Override
        public Class<Input> inputType() {
            return Input.class;
        }

        @Override
        public Object view(TaskInHand inHand) {
            return new Input();
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
