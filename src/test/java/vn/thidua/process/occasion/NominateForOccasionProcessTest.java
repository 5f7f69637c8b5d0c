package vn.thidua.process.occasion;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static vn.thidua.process.occasion.NominateForOccasionProcess.ANSWERED;
import static vn.thidua.process.occasion.NominateForOccasionProcess.CLOSED;
import static vn.thidua.process.occasion.NominateForOccasionProcess.NOMINATE;
import static vn.thidua.process.occasion.NominateForOccasionProcess.NOTE_NOMINATIONS;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.award.AwardOccasion;
import vn.thidua.award.AwardOccasion.AskedUnit;
import vn.thidua.award.AwardOccasionId;
import vn.thidua.award.AwardOccasions;
import vn.thidua.award.DossierFile;
import vn.thidua.award.DossierPart;
import vn.thidua.award.NominationEntry;
import vn.thidua.award.Nominations;
import vn.thidua.award.Occasion;
import vn.thidua.award.RecipientKind;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Unit;
import vn.thidua.process.ProcessRoots;
import vn.thidua.process.ProcessScenario;
import vn.thidua.process.guard.OwnStep;
import vn.thidua.process.nomination.NominationChoices;
import vn.thidua.shared.CurrentWard;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.WardId;

@DisplayName("Một đơn vị đề nghị khen thưởng ngoài phong trào")
class NominateForOccasionProcessTest {

    private static final AwardOccasionId ID =
            AwardOccasionId.of(UUID.randomUUID().toString());
    private static final String UNIT = "th-thach-khoi";
    private static final DossierFile PAPER = new DossierFile(DossierPart.SUBMISSION, UUID.randomUUID());
    private static final String PROPOSER = "hieu-truong";

    private final AwardOccasions occasions = mock();
    private final Nominations nominations = mock();
    private final CurrentWard ward = mock();
    private final Organisation organisation = mock();
    private final ProcessScenario scenario = ProcessScenario.of(
            "processes/nominate-for-occasion.bpmn",
            new NominateHandler(
                    occasions,
                    nominations,
                    mock(NominationChoices.class),
                    organisation,
                    Clock.fixed(Instant.parse("2026-11-02T02:00:00Z"), Vietnamese.ZONE)));
    private final ProcessRoots roots =
            new ProcessRoots(scenario.engine().getRuntimeService(), new OwnStep(scenario.engine()));
    private final OccasionNominations asking = new OccasionNominations(occasions, roots, ward);

    @BeforeEach
    void oneUnitIsAsked() {
        given(ward.id()).willReturn(new WardId("11002"));
        given(occasions.get(ID)).willReturn(occasion());
        given(organisation.unit(UNIT)).willReturn(mock(Unit.class));
        Mocks.register("noteNominationsDelegate", new NoteNominationsDelegate(occasions, nominations, roots, ward));
    }

    @AfterEach
    void close() {
        scenario.close();
    }

    @Test
    void whatTheUnitProposesIsTakenIn() {
        ProcessInstance asked = ask();

        scenario.complete(NOMINATE, PROPOSER, new NominateInput(false, List.of(row()), List.of(PAPER)));

        assertThat(asked).isEnded().hasPassed(NOTE_NOMINATIONS, ANSWERED);
        then(nominations).should().submit(any(), any());
        then(nominations).should().accept(any(), eq(occasion().occasion()), eq(UNIT));
        then(occasions).should().answered(any(), eq(ID), eq(UNIT));
    }

    @Test
    void aUnitMayProposeNobodyButHasToSaySo() {
        ProcessInstance asked = ask();

        org.assertj.core.api.Assertions.assertThat(scenario.bench()
                        .check(scenario.task(NOMINATE), PROPOSER, new NominateInput(false, List.of(), List.of())))
                .containsExactly("Nhập ít nhất một đề nghị, hoặc đánh dấu đơn vị không có đề nghị.");
        scenario.complete(NOMINATE, PROPOSER, new NominateInput(true, List.of(), List.of()));

        assertThat(asked).isEnded().hasPassed(ANSWERED);
    }

    @Test
    void anOfficerWhoNominatesForAUnitNeedsItsPaper() {
        ask();

        org.assertj.core.api.Assertions.assertThat(scenario.bench()
                        .check(
                                scenario.task(NOMINATE),
                                "chuyen-vien-tdkt",
                                new NominateInput(false, List.of(row()), List.of())))
                .containsExactly("Đính kèm bản quét văn bản giấy của đơn vị.");
    }

    @Test
    void whoIsAskedTwiceHasOneTask() {
        ask();

        asking.ask(ID);

        org.assertj.core.api.Assertions.assertThat(scenario.task(NOMINATE)).isNotNull();
    }

    @Test
    void afterTheListIsClosedNothingIsTakenFromAUnitThatDidNotAnswer() {
        ProcessInstance asked = ask();

        asking.stop(ID);
        scenario.runToNextWaitState();

        assertThat(asked).isEnded().hasPassed(CLOSED);
        then(nominations).should(never()).accept(any(), any(), any());
    }

    private ProcessInstance ask() {
        asking.ask(ID);
        return scenario.engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey("11002/" + ID + "/" + UNIT)
                .singleResult();
    }

    private static NominationEntry row() {
        return new NominationEntry(
                RecipientKind.INDIVIDUAL,
                "Đỗ Thị Mai",
                null,
                1980,
                "Giáo viên",
                "",
                "ADVANCED_WORKER",
                "Hoàn thành tốt",
                List.of(),
                List.of());
    }

    private static AwardOccasion occasion() {
        return new AwardOccasion(
                ID,
                new Occasion(Occasion.Kind.YEARLY_TITLES, "2026"),
                "phong trào thi đua thường xuyên năm 2026",
                "Kế hoạch số 10/KH-UBND",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                LocalDate.of(2026, 12, 10),
                Set.of("ADVANCED_WORKER"),
                List.of(new AskedUnit(UNIT, null)),
                AwardOccasion.Status.OPEN);
    }
}
