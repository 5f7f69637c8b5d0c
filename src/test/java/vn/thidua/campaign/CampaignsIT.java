package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.campaign.plan.Boundary;
import vn.thidua.campaign.plan.WayOfTakingPart;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;

@WardTest
@Transactional
class CampaignsIT {

    private static final Actor OFFICER = CampaignTestData.OFFICER;

    @Autowired
    Campaigns campaigns;

    @Autowired
    JdbcClient jdbc;

    private CampaignId id = CampaignId.random();

    @BeforeEach
    void givenDraft() {
        id = CampaignTestData.givenDraft(campaigns);
    }

    @Test
    void anImportedFileIsADraftWithItsPlanUnitsAndDeadlines() {
        assertThat(campaigns.get(id).status()).isEqualTo(CampaignStatus.DRAFT);
        assertThat(campaigns.plan(id).targets()).hasSize(13);
        assertThat(campaigns.participants(id, WayOfTakingPart.PARTICIPANT)).hasSizeGreaterThan(10);
        assertThat(campaigns.participants(id, WayOfTakingPart.PUBLICITY)).hasSize(1);
        assertThat(campaigns.participants(id, WayOfTakingPart.MOBILISATION)).isNotEmpty();
        assertThat(campaigns.recipients(id)).hasSize(10).noneMatch(DispatchLine::leadsNowhere);
        assertThat(campaigns.problems(id)).isEmpty();
    }

    @Test
    @DisplayName("R-37, R-39: the computed last moments")
    void deadlinesKnowTheirLastMoment() {
        assertThat(campaigns.deadline(id, DeadlineKind.LAUNCH, 0).lastMoment())
                .isEqualTo(Instant.parse("2025-09-24T16:59:59Z"));
        assertThat(campaigns.deadline(id, DeadlineKind.REPORT, 1).lastMoment())
                .isEqualTo(Instant.parse("2025-12-09T16:59:59Z"));
        assertThat(campaigns.deadline(id, DeadlineKind.FINAL, 1).day()).isAfter(LocalDate.of(2025, 12, 31));
    }

    @Test
    void theSameCampaignIsNotDraftedTwiceUnlessItWasRejected() {
        String yaml = CampaignTestData.sample(campaigns.get(id).code());

        assertThatThrownBy(() -> campaigns.importFile(OFFICER, yaml)).hasMessageContaining("CAMPAIGN_CODE_TAKEN");
        campaigns.reject(OFFICER, id, "Chưa phù hợp với kế hoạch của thành phố");
        assertThat(campaigns.importFile(OFFICER, yaml)).isNotEqualTo(id);
    }

    @Test
    void aRevisedDraftKeepsItsStructureAndMovesItsDeadlines() {
        PlanDraft draft = campaigns.draft(id);
        PlanDraft.Text first = draft.paragraphs().get(0);

        campaigns.revise(OFFICER, id, revision(draft, first, LocalDate.of(2025, 9, 27)));

        assertThat(campaigns
                        .plan(id)
                        .outline()
                        .get(0)
                        .sections()
                        .get(0)
                        .body()
                        .get(0)
                        .text())
                .isEqualTo("Câu đã sửa.");
        assertThat(campaigns.plan(id).theme()).isEqualTo("Chủ đề mới");
        assertThat(campaigns.deadline(id, DeadlineKind.LAUNCH, 0).wording()).isEqualTo("trước ngày 27/9/2025");
        assertThat(campaigns
                        .plan(id)
                        .outline()
                        .get(4)
                        .sections()
                        .get(0)
                        .body()
                        .get(0)
                        .text())
                .contains("trước ngày 27/9/2025");
        assertThatThrownBy(() -> campaigns.revise(OFFICER, id, revision(draft, first, LocalDate.of(2025, 9, 27))))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void everyFaultOfARevisionIsReported() {
        PlanDraft draft = campaigns.draft(id);
        RevisePlan command = new RevisePlan(
                " ",
                null,
                draft.opening(),
                draft.closing(),
                List.of(new PlanDraft.Text(draft.paragraphs().get(0).place(), "", " ")),
                List.of(),
                List.of(new PlanDraft.Day(DeadlineKind.LAUNCH, 0, "", LocalDate.of(2026, 1, 5), Boundary.BEFORE)),
                null,
                draft.version());

        assertThatThrownBy(() -> campaigns.revise(OFFICER, id, command))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> assertThat(
                                refused.problems().stream().map(Problem::code))
                        .contains("CAMPAIGN_TEXT_MISSING", "CAMPAIGN_LAUNCH_OUTSIDE_PERIOD", "CAMPAIGN_REPORT_BEFORE"));
    }

    @Test
    void aCampaignIsLaunchedConsolidatedAndClosed() {
        campaigns.submit(OFFICER, id);
        campaigns.launch(OFFICER, id, LocalDate.of(2025, 9, 12));
        campaigns.launch(OFFICER, id, LocalDate.of(2025, 9, 13));
        assertThat(campaigns.get(id).launchedOn()).isEqualTo(LocalDate.of(2025, 9, 12));

        campaigns.consolidate(OFFICER, id);
        campaigns.resume(OFFICER, id);
        campaigns.consolidate(OFFICER, id);
        campaigns.close(OFFICER, id);
        campaigns.close(OFFICER, id);

        assertThat(campaigns.get(id).status()).isEqualTo(CampaignStatus.CLOSED);
        assertThatThrownBy(() -> campaigns.requestCancellation(OFFICER, id, "muộn"))
                .hasMessageContaining("CAMPAIGN_NOT_RUNNING");
    }

    @Test
    void aCancellationNeedsItsReasonFirst() {
        campaigns.launch(OFFICER, id, LocalDate.of(2025, 9, 12));

        assertThatThrownBy(() -> campaigns.cancel(OFFICER, id)).hasMessageContaining("WITHOUT_REASON");
        campaigns.requestCancellation(OFFICER, id, "Thành phố dừng đợt thi đua");
        assertThat(campaigns.get(id).status()).isEqualTo(CampaignStatus.LAUNCHED);
        campaigns.cancel(OFFICER, id);
        assertThat(campaigns.get(id).status()).isEqualTo(CampaignStatus.CANCELLED);
    }

    @Test
    void anExtensionTakesEffectOnceWhenItIsApplied() {
        campaigns.launch(OFFICER, id, LocalDate.of(2025, 9, 12));
        LocalDate later = LocalDate.of(2126, 12, 15);
        DeadlineChange change = campaigns.requestExtension(
                OFFICER, new ExtendDeadline(id, DeadlineKind.REPORT, 1, later, "Ảnh hưởng của bão"));
        assertThat(campaigns.deadline(id, DeadlineKind.REPORT, 1).day()).isEqualTo(LocalDate.of(2025, 12, 10));

        campaigns.applyExtension(OFFICER, change.id());
        Deadline moved = campaigns.applyExtension(OFFICER, change.id());

        assertThat(moved.day()).isEqualTo(later);
        assertThat(moved.wording()).isEqualTo("trước ngày 15/12/2126");
        assertThat(moved.id()).isEqualTo(change.deadlineId());
        assertThat(campaigns.deadlineChanges(id)).singleElement().satisfies(kept -> assertThat(kept.appliedAt())
                .isNotNull());
    }

    @Test
    void anExtensionWithoutReasonToAnEarlierDayIsRefusedForBoth() {
        ExtendDeadline command = new ExtendDeadline(id, DeadlineKind.REPORT, 1, LocalDate.of(2025, 12, 1), " ");

        assertThatThrownBy(() -> campaigns.requestExtension(OFFICER, command))
                .hasMessageContaining("CAMPAIGN_EXTENSION_NOT_LATER")
                .hasMessageContaining("CAMPAIGN_REASON_MISSING");
    }

    @Test
    void unitsAreWithdrawnAndAddedWithAReason() {
        campaigns.launch(OFFICER, id, LocalDate.of(2025, 9, 12));
        campaigns.withdrawUnit(OFFICER, id, "tdp-01", "Sáp nhập tổ dân phố");
        assertThat(campaigns.participants(id, WayOfTakingPart.PARTICIPANT))
                .noneMatch(unit -> unit.unitCode().equals("tdp-01"));

        campaigns.addUnit(OFFICER, id, "tdp-01", Set.of(WayOfTakingPart.PARTICIPANT), "Tách lại");

        assertThat(campaigns.participant(id, "tdp-01").orElseThrow().reports()).isTrue();
        assertThatThrownBy(
                        () -> campaigns.addUnit(OFFICER, id, "tdp-01", Set.of(WayOfTakingPart.PARTICIPANT), "Lần nữa"))
                .hasMessageContaining("CAMPAIGN_UNIT_ALREADY_IN");
    }

    @Test
    void theStoredPlanIsTheOneThatWasRead() {
        assertThat(campaigns.rehearsal(id).units()).containsKey("tdp-01");
        assertThat(campaigns.tasksOf(id, "tdp-01")).hasSize(3);
        assertThat(jdbc.sql("select count(*) from campaign_target where campaign_id = ?")
                        .param(UUID.fromString(id.toString()))
                        .query(Integer.class)
                        .single())
                .isEqualTo(13);
    }

    private static RevisePlan revision(PlanDraft draft, PlanDraft.Text first, LocalDate launchDay) {
        return new RevisePlan(
                draft.title(),
                "Chủ đề mới",
                draft.opening(),
                draft.closing(),
                List.of(new PlanDraft.Text(first.place(), first.heading(), "Câu đã sửa.")),
                List.of(),
                List.of(new PlanDraft.Day(DeadlineKind.LAUNCH, 0, "", launchDay, Boundary.BEFORE)),
                draft.endsOn(),
                draft.version());
    }
}
