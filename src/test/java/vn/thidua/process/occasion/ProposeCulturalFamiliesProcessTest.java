package vn.thidua.process.occasion;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static vn.thidua.process.occasion.OccasionTestData.OCCASION;
import static vn.thidua.process.occasion.OccasionTestData.families;
import static vn.thidua.process.occasion.ProposeCulturalFamiliesProcess.ANSWERED;
import static vn.thidua.process.occasion.ProposeCulturalFamiliesProcess.CLOSED;
import static vn.thidua.process.occasion.ProposeCulturalFamiliesProcess.CONCLUDE_POSTING;
import static vn.thidua.process.occasion.ProposeCulturalFamiliesProcess.POSTING_ENDS;
import static vn.thidua.process.occasion.ProposeCulturalFamiliesProcess.PROPOSE_FAMILIES;
import static vn.thidua.process.occasion.ProposeCulturalFamiliesProcess.RECORD_POSTING;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.award.AwardOccasions;
import vn.thidua.award.DossierFile;
import vn.thidua.award.DossierPart;
import vn.thidua.award.FamilyReviews;
import vn.thidua.award.NominationEntry;
import vn.thidua.award.Nominations;
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

@DisplayName("Tổ dân phố đề nghị Gia đình văn hóa")
class ProposeCulturalFamiliesProcessTest {

    private static final String UNIT = "tdp-01";
    private static final String HEAD = "truong-tdp-01";
    private static final LocalDate POSTED = LocalDate.of(2026, 10, 22);
    private static final DossierFile MINUTES = new DossierFile(DossierPart.MEETING_MINUTES, UUID.randomUUID());

    private final AwardOccasions occasions = mock();
    private final FamilyReviews reviews = mock();
    private final FamilyViews views = mock();
    private final Nominations nominations = mock();
    private final Organisation organisation = mock();
    private final CurrentWard ward = mock();
    private final ProcessScenario scenario = ProcessScenario.of(
            "processes/propose-cultural-families.bpmn",
            new ProposeFamiliesHandler(
                    occasions, reviews, mock(NominationChoices.class), organisation, Clock.system(Vietnamese.ZONE)),
            new RecordPostingHandler(views, reviews),
            new ConcludePostingHandler(views, reviews));
    private final ProcessRoots roots =
            new ProcessRoots(scenario.engine().getRuntimeService(), new OwnStep(scenario.engine()));
    private final OccasionNominations asking = new OccasionNominations(occasions, roots, ward);

    @BeforeEach
    void oneNeighbourhoodIsAsked() {
        given(ward.id()).willReturn(new WardId("11002"));
        given(occasions.get(OCCASION)).willReturn(families(UNIT));
        given(organisation.unit(UNIT)).willReturn(mock(Unit.class));
        given(views.of(any())).willReturn(mock(FamilyViews.View.class));
        given(reviews.posted(any(), eq(OCCASION), eq(UNIT), any(), any(), any()))
                .willReturn(POSTED.plusDays(10));
        Mocks.register("noteNominationsDelegate", new NoteNominationsDelegate(occasions, nominations, roots, ward));
    }

    @AfterEach
    void close() {
        scenario.close();
    }

    @Test
    @DisplayName("R-50: the file is asked for when the list has hung ten days, and no earlier")
    void theFileIsAskedForWhenTheListHasHungLongEnough() {
        ProcessInstance asked = posted();
        scenario.moveTo(
                POSTED.plusDays(10).atStartOfDay(Vietnamese.ZONE).toInstant().minusSeconds(2));
        assertThat(asked).isWaitingAt(POSTING_ENDS);

        scenario.moveTo(
                POSTED.plusDays(10).atStartOfDay(Vietnamese.ZONE).toInstant().plusSeconds(2));
        assertThat(asked).isWaitingAt(CONCLUDE_POSTING);
        scenario.complete(CONCLUDE_POSTING, HEAD, new ConcludePostingHandler.Input(List.of(), List.of()));

        assertThat(asked).isEnded().hasPassed(ANSWERED);
        then(reviews).should().concluded(any(), eq(OCCASION), eq(UNIT), any(), any());
        then(nominations).should().accept(any(), any(), eq(UNIT));
        then(occasions).should().answered(any(), eq(OCCASION), eq(UNIT));
    }

    @Test
    void aMeetingHasMinutes() {
        ask();

        org.assertj.core.api.Assertions.assertThat(scenario.bench()
                        .check(scenario.task(PROPOSE_FAMILIES), HEAD, proposal(false, List.of(family()), List.of())))
                .containsExactly("Hồ sơ còn thiếu: Biên bản bình xét.");
    }

    @Test
    void aNeighbourhoodWithoutFamiliesPostsNothing() {
        ProcessInstance asked = ask();

        scenario.complete(PROPOSE_FAMILIES, HEAD, proposal(true, List.of(), List.of()));

        assertThat(asked).isEnded().hasPassed(ANSWERED).hasNotPassed(RECORD_POSTING);
        then(reviews).should(never()).met(any(), any(), any(), any(), any());
    }

    @Test
    void whenTheWardClosesTheListTheNeighbourhoodIsNoLongerAsked() {
        ProcessInstance asked = posted();

        asking.stop(OCCASION);
        scenario.runToNextWaitState();

        assertThat(asked).isEnded().hasPassed(CLOSED).hasNotPassed(CONCLUDE_POSTING);
        then(nominations).should(never()).accept(any(), any(), any());
    }

    private ProcessInstance posted() {
        ProcessInstance asked = ask();
        scenario.complete(PROPOSE_FAMILIES, HEAD, proposal(false, List.of(family()), List.of(MINUTES)));
        scenario.moveTo(POSTED.atStartOfDay(Vietnamese.ZONE).toInstant());
        scenario.complete(
                RECORD_POSTING,
                HEAD,
                new RecordPostingHandler.Input(POSTED, "Nhà văn hóa", List.of(UUID.randomUUID())));
        return asked;
    }

    private ProcessInstance ask() {
        asking.ask(OCCASION);
        return scenario.engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey("11002/" + OCCASION + "/" + UNIT)
                .singleResult();
    }

    private static FamilyInput proposal(boolean none, List<NominationEntry> families, List<DossierFile> dossier) {
        return new FamilyInput(none, LocalDate.of(2026, 10, 20), 62, families, dossier);
    }

    private static NominationEntry family() {
        return new NominationEntry(
                RecipientKind.HOUSEHOLD,
                "Hộ ông Đỗ Văn Hòa",
                null,
                null,
                "",
                "Tổ dân phố số 1",
                "CULTURAL_FAMILY",
                "Gương mẫu, đoàn kết",
                List.of(),
                List.of());
    }
}
