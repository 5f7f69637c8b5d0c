package vn.thidua.process.occasion;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static vn.thidua.process.occasion.OccasionProcess.AWAIT_NOMINATIONS;
import static vn.thidua.process.occasion.OccasionProcess.AWARD_ROUND;
import static vn.thidua.process.occasion.OccasionProcess.CLOSE_NOMINATIONS;
import static vn.thidua.process.occasion.OccasionProcess.COMPLETED;
import static vn.thidua.process.occasion.OccasionProcess.END_NOMINATIONS;
import static vn.thidua.process.occasion.OccasionTestData.DUE;
import static vn.thidua.process.occasion.OccasionTestData.OCCASION;
import static vn.thidua.process.occasion.OccasionTestData.nomination;
import static vn.thidua.process.occasion.OccasionTestData.titles;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.award.AwardOccasions;
import vn.thidua.award.Nominations;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Unit;
import vn.thidua.process.ProcessRoots;
import vn.thidua.process.ProcessScenario;
import vn.thidua.process.guard.OwnStep;
import vn.thidua.process.occasion.CloseNominationsHandler.Decision;
import vn.thidua.process.occasion.CloseNominationsHandler.Input;
import vn.thidua.shared.Vietnamese;

@DisplayName("Xét danh hiệu thi đua hằng năm")
class YearlyTitlesProcessTest {

    private static final String OFFICER = "chuyen-vien-tdkt";
    private static final Instant END_OF_DUE =
            DUE.atTime(23, 59, 59).atZone(Vietnamese.ZONE).toInstant();

    private final AwardOccasions occasions = mock();
    private final Nominations nominations = mock();
    private final OccasionNominations asking = mock();
    private final Organisation organisation = mock();
    private final ProcessScenario scenario = ProcessScenario.withCalledProcesses(
            "processes/yearly-titles.bpmn",
            List.of("awardRound"),
            new CloseYearlyTitlesHandler(occasions, nominations, organisation));
    private final ProcessRoots roots =
            new ProcessRoots(scenario.engine().getRuntimeService(), new OwnStep(scenario.engine()));

    @BeforeEach
    void bindSteps() {
        given(occasions.get(OCCASION)).willReturn(titles("th-thach-khoi", "thcs-thach-khoi"));
        given(organisation.unit(any())).willReturn(mock(Unit.class));
        given(nominations.of(titles().occasion())).willReturn(List.of(nomination("th-thach-khoi")));
        Mocks.register("askUnitsDelegate", new AskUnitsDelegate(occasions, asking));
        Mocks.register(
                "endNominationsDelegate",
                new EndNominationsDelegate(occasions, asking, nominations, mock(), Clock.systemUTC()));
        Mocks.register("completeOccasionDelegate", new CompleteOccasionDelegate(occasions));
    }

    @AfterEach
    void close() {
        scenario.close();
    }

    @Test
    void unitsHaveTimeUntilTheEndOfTheLastDay() {
        ProcessInstance titles = opened();
        scenario.moveTo(END_OF_DUE.minusSeconds(1));
        assertThat(titles).isWaitingAt(AWAIT_NOMINATIONS);

        scenario.moveTo(END_OF_DUE.plusSeconds(1));

        assertThat(titles).isWaitingAt(CLOSE_NOMINATIONS);
        then(asking).should().ask(OCCASION);
    }

    @Test
    void whenEveryUnitHasAnsweredNobodyWaitsForTheDeadline() {
        ProcessInstance titles = opened();

        roots.tell(NominateForOccasionProcess.ALL_UNITS_ANSWERED, "11002/" + OCCASION);

        assertThat(titles).isWaitingAt(CLOSE_NOMINATIONS);
    }

    @Test
    void theClosedListGoesBeforeARoundOfAwardsAndTheOccasionIsCompleted() {
        ProcessInstance titles = answered();

        scenario.complete(CLOSE_NOMINATIONS, OFFICER, new Input(Decision.CLOSE, null, ""));
        assertThat(titles).isWaitingAt(AWARD_ROUND);
        assertThat(titles).hasPassed(END_NOMINATIONS);
        then(asking).should().stop(OCCASION);
        org.assertj.core.api.Assertions.assertThat(scenario.given("awardRound"))
                .containsEntry("occasionId", OCCASION.toString())
                .containsEntry("wardId", "11002");
        scenario.answer("awardRound", Map.of());

        assertThat(titles).isEnded().hasPassed(COMPLETED);
        then(occasions).should().complete(any(), eq(OCCASION));
    }

    @Test
    void moreTimeNeedsADayAndAReasonAndAsksAgain() {
        ProcessInstance titles = answered();

        scenario.complete(
                CLOSE_NOMINATIONS, OFFICER, new Input(Decision.EXTEND, LocalDate.of(2026, 12, 20), "Trường nghỉ bão"));

        then(occasions).should().extend(any(), eq(OCCASION), eq(LocalDate.of(2026, 12, 20)), eq("Trường nghỉ bão"));
        then(asking).should(times(2)).ask(OCCASION);
        assertThat(titles).isWaitingAt(AWAIT_NOMINATIONS);
    }

    @Test
    void withoutADecisionNothingIsClosed() {
        answered();

        org.assertj.core.api.Assertions.assertThat(
                        scenario.bench().check(scenario.task(CLOSE_NOMINATIONS), OFFICER, new Input(null, null, "")))
                .hasSize(1);
        then(asking).should(never()).stop(any());
    }

    @Test
    void whereNobodyIsProposedNoCouncilIsConvened() {
        given(nominations.of(titles().occasion())).willReturn(List.of());
        ProcessInstance titles = answered();

        scenario.complete(CLOSE_NOMINATIONS, OFFICER, new Input(Decision.CLOSE, null, ""));

        assertThat(titles).isEnded().hasPassed(COMPLETED).hasNotPassed(AWARD_ROUND);
    }

    private ProcessInstance answered() {
        ProcessInstance titles = opened();
        roots.tell(NominateForOccasionProcess.ALL_UNITS_ANSWERED, "11002/" + OCCASION);
        return titles;
    }

    private ProcessInstance opened() {
        scenario.moveTo(END_OF_DUE.minusSeconds(2_000_000));
        return scenario.start(
                OccasionProcess.YEARLY_TITLES,
                "11002/" + OCCASION,
                Map.of("wardId", "11002", "occasionId", OCCASION.toString()));
    }
}
