package vn.thidua.process.occasion;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static vn.thidua.process.occasion.OccasionProcess.AWARD_ROUND;
import static vn.thidua.process.occasion.OccasionProcess.CLOSE_NOMINATIONS;
import static vn.thidua.process.occasion.OccasionProcess.COMPLETED;
import static vn.thidua.process.occasion.OccasionProcess.REPORT_LATE_DECISION;
import static vn.thidua.process.occasion.OccasionTestData.DUE;
import static vn.thidua.process.occasion.OccasionTestData.OCCASION;
import static vn.thidua.process.occasion.OccasionTestData.families;
import static vn.thidua.process.occasion.OccasionTestData.nomination;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.award.AwardOccasions;
import vn.thidua.award.FamilyTerms;
import vn.thidua.award.Nominations;
import vn.thidua.notification.Notices;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Unit;
import vn.thidua.process.ProcessScenario;
import vn.thidua.process.notice.Audience;
import vn.thidua.process.occasion.CloseNominationsHandler.Decision;
import vn.thidua.process.occasion.CloseNominationsHandler.Input;
import vn.thidua.shared.Vietnamese;

@DisplayName("Xét danh hiệu Gia đình văn hóa")
class CulturalFamiliesProcessTest {

    private static final LocalDate DECISION_DUE = LocalDate.of(2026, 11, 20);

    private final AwardOccasions occasions = mock();
    private final Nominations nominations = mock();
    private final OccasionNominations asking = mock();
    private final FamilyTerms terms = mock();
    private final Organisation organisation = mock();
    private final Audience audience = mock();
    private final Notices notices = mock();
    private final ProcessScenario scenario = ProcessScenario.withCalledProcesses(
            "processes/cultural-families.bpmn",
            List.of("awardRound"),
            new CloseCulturalFamiliesHandler(occasions, nominations, organisation));

    @BeforeEach
    void bindSteps() {
        given(occasions.get(OCCASION)).willReturn(families("tdp-01"));
        given(organisation.unit(any())).willReturn(mock(Unit.class));
        given(nominations.of(families().occasion())).willReturn(List.of(nomination("tdp-01")));
        given(terms.decisionDue(any(), any())).willReturn(DECISION_DUE);
        given(audience.having(any())).willReturn(Set.of("chu-tich"));
        Mocks.register("askUnitsDelegate", new AskUnitsDelegate(occasions, asking));
        Mocks.register(
                "endNominationsDelegate",
                new EndNominationsDelegate(occasions, asking, nominations, terms, Clock.systemUTC()));
        Mocks.register("reportLateDecisionDelegate", new ReportLateDecisionDelegate(occasions, audience, notices));
        Mocks.register("completeOccasionDelegate", new CompleteOccasionDelegate(occasions));
    }

    @AfterEach
    void close() {
        scenario.close();
    }

    @Test
    @DisplayName("R-50: a decision that does not come in time is reported, and the round goes on")
    void aLateDecisionIsReportedAndTheRoundGoesOn() {
        ProcessInstance families = beforeTheCouncil();

        scenario.moveTo(endOf(DECISION_DUE).plusSeconds(2));

        assertThat(families).hasPassed(REPORT_LATE_DECISION).isWaitingAt(AWARD_ROUND);
        then(notices).should().tell(any());
        scenario.answer("awardRound", Map.of());
        assertThat(families).isEnded().hasPassed(COMPLETED);
    }

    @Test
    @DisplayName("R-50: a decision within the term is not reported")
    void aDecisionInTimeIsNotReported() {
        ProcessInstance families = beforeTheCouncil();
        scenario.moveTo(endOf(DECISION_DUE).minusSeconds(2));

        scenario.answer("awardRound", Map.of());

        assertThat(families).isEnded().hasPassed(COMPLETED).hasNotPassed(REPORT_LATE_DECISION);
        then(notices).should(never()).tell(any());
    }

    @Test
    void withoutFamiliesNothingGoesBeforeTheCouncil() {
        given(nominations.of(families().occasion())).willReturn(List.of());

        ProcessInstance families = closed();

        assertThat(families).isEnded().hasPassed(COMPLETED).hasNotPassed(AWARD_ROUND);
    }

    private ProcessInstance beforeTheCouncil() {
        ProcessInstance families = closed();
        assertThat(families).isWaitingAt(AWARD_ROUND);
        return families;
    }

    private ProcessInstance closed() {
        scenario.moveTo(endOf(DUE).minusSeconds(1_000_000));
        ProcessInstance families = scenario.start(
                OccasionProcess.CULTURAL_FAMILIES,
                "11002/" + OCCASION,
                Map.of("wardId", "11002", "occasionId", OCCASION.toString()));
        scenario.moveTo(endOf(DUE).plusSeconds(2));
        scenario.complete(CLOSE_NOMINATIONS, "chuyen-vien-tdkt", new Input(Decision.CLOSE, null, ""));
        return families;
    }

    private static Instant endOf(LocalDate day) {
        return day.atTime(23, 59, 59).atZone(Vietnamese.ZONE).toInstant();
    }
}
