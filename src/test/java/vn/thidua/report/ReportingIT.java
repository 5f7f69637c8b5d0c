package vn.thidua.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.report.ReportTestData.HEAD;
import static vn.thidua.report.ReportTestData.OFFICER;
import static vn.thidua.report.ReportTestData.aReport;
import static vn.thidua.report.ReportTestData.ratio;
import static vn.thidua.report.ReportTestData.with;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignTestData;
import vn.thidua.campaign.Campaigns;
import vn.thidua.report.UnitProgress.State;
import vn.thidua.report.WardResults.UnitConclusion;
import vn.thidua.rulebook.DatedValues;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Vietnamese;

@WardTest
@Transactional
class ReportingIT {

    @Autowired
    Campaigns campaigns;

    @Autowired
    UnitReportRepository repository;

    @Autowired
    UnitLaunchRepository launchRepository;

    @Autowired
    SupportRepository supportRepository;

    @Autowired
    ResultRepository resultRepository;

    @Autowired
    FileReferences files;

    @Autowired
    DatedValues values;

    @Autowired
    ApplicationEventPublisher events;

    private ReportKey key = new ReportKey(CampaignId.random(), "tdp-01", 1);

    @BeforeEach
    void givenRunningCampaign() {
        key = new ReportKey(CampaignTestData.givenRunning(campaigns), "tdp-01", 1);
    }

    @Test
    void aReturnedReportIsCorrectedAndAcceptedWithoutBecomingLate() {
        reportsAt(ReportTestData.IN_TIME).submit(HEAD, aReport(key));
        reportsAt(ReportTestData.IN_TIME)
                .sendBack(OFFICER, key, null, List.of(new ReturnedPoint("figures[3].numerator", "Chưa khớp")));
        SubmitReport draft = reportsAt(ReportTestData.LATE).draft(key);
        reportsAt(ReportTestData.LATE).submit(HEAD, with(draft, 3, ratio("ho-ngheo", "1", "275", FigureState.ACTUAL)));

        UnitReport accepted = reportsAt(ReportTestData.LATE).accept(OFFICER, key, null);

        assertThat(accepted.number()).isEqualTo(2);
        assertThat(accepted.late()).isFalse();
        assertThat(accepted.figures().get(3).numerator()).isEqualByComparingTo("1");
        assertThat(reportsAt(ReportTestData.LATE).versions(key)).first().satisfies(first -> {
            assertThat(first.status()).isEqualTo(ReportStatus.RETURNED);
            assertThat(first.review()).isNotNull().satisfies(review -> assertThat(review.points())
                    .hasSize(1));
        });
    }

    @Test
    @DisplayName("R-37, R-38: one second after the last moment a report is taken and labelled late")
    void aReportAfterTheLastMomentIsTakenAndLabelledLate() {
        UnitReports late = reportsAt(ReportTestData.LATE);

        assertThat(late.submit(HEAD, aReport(key)).late()).isTrue();
        late.accept(OFFICER, key, null);
        assertThat(late.outstanding(key.campaignId(), 1))
                .doesNotContain("tdp-01")
                .contains("tdp-02");
    }

    @Test
    @DisplayName("R-36: an estimate is reopened after the end, and a target no longer met is known")
    void anEstimateIsReopenedForTheFinalFigure() {
        reportsAt(ReportTestData.IN_TIME)
                .submit(HEAD, with(aReport(key), 2, ratio("bao-hiem-y-te", "961", "985", FigureState.ESTIMATE)));
        UnitReports after = reportsAt(ReportTestData.AFTER_THE_END);
        after.accept(OFFICER, key, null);
        assertThat(after.unmetTargets(key.campaignId(), "tdp-01")).isEmpty();
        assertThat(after.outstandingFinalFigures(key.campaignId())).contains("tdp-01");

        after.reopenForFinalFigures(OFFICER, key);
        SubmitReport draft = after.draft(key);
        assertThat(draft.figures()).singleElement().satisfies(figure -> assertThat(figure.state())
                .isEqualTo(FigureState.ACTUAL));
        after.submit(HEAD, with(draft, 0, ratio("bao-hiem-y-te", "930", "985", FigureState.ACTUAL)));
        after.accept(OFFICER, key, null);

        assertThat(after.hasEstimates(key)).isFalse();
        assertThat(after.outstandingFinalFigures(key.campaignId())).doesNotContain("tdp-01");
        assertThat(after.unmetTargets(key.campaignId(), "tdp-01")).containsExactly("bao-hiem-y-te");
        assertThat(after.newest(key).orElseThrow().story()).isEqualTo("Ba đoạn ngõ được trồng hoa.");
    }

    @Test
    void aReportUnderReviewIsNotSubmittedAgain() {
        UnitReports reports = reportsAt(ReportTestData.IN_TIME);
        reports.submit(HEAD, aReport(key));

        assertThatThrownBy(() -> reports.submit(HEAD, aReport(key))).hasMessageContaining("REPORT_NOT_OPEN");
        assertThatThrownBy(() -> reports.sendBack(OFFICER, key, null, List.of()))
                .hasMessageContaining("REPORT_RETURN_WITHOUT_POINT");
    }

    @Test
    void entryOnBehalfNeedsTheScanOfThePaper() {
        SubmitReport complete = aReport(key);
        SubmitReport onBehalf = new SubmitReport(
                key,
                complete.figures(),
                complete.tasks(),
                complete.movements(),
                complete.ownAwards(),
                complete.story(),
                List.of(UUID.randomUUID()),
                complete.exemplars(),
                true,
                null);

        assertThatThrownBy(() -> reportsAt(ReportTestData.IN_TIME).submit(OFFICER, onBehalf))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("REPORT_SCAN_MISSING")
                .hasMessageContaining("REPORT_FILE_UNUSABLE");
    }

    @Test
    void aLaunchIsRecordedAndListed() {
        UnitLaunches launches = launchesAt(Instant.parse("2025-09-20T03:00:00Z"));

        launches.record(HEAD, aLaunch(LocalDate.of(2025, 9, 18)));

        assertThat(launches.all(key.campaignId())).singleElement().satisfies(launch -> {
            assertThat(launch.late()).isFalse();
            assertThat(launch.movements()).hasSize(1);
        });
        assertThat(launches.outstanding(key.campaignId())).doesNotContain("tdp-01");
        assertThatThrownBy(() -> launches.record(HEAD, aLaunch(LocalDate.of(2025, 9, 1))))
                .hasMessageContaining("REPORT_DAY_BEFORE_WARD");
    }

    @Test
    void supportIsKeptAsActivitiesAndNeedsAtLeastOne() {
        SupportActivities support = support();
        CampaignId campaign = key.campaignId();

        assertThatThrownBy(() -> support.finish(OFFICER, campaign, "ttvhtttt"))
                .hasMessageContaining("REPORT_NO_ACTIVITY");
        assertThatThrownBy(() -> support.save(OFFICER, campaign, "tdp-01", List.of()))
                .hasMessageContaining("REPORT_NOT_A_SUPPORTER");
        support.save(OFFICER, campaign, "ttvhtttt", List.of(anActivity(), anActivity()));
        support.save(OFFICER, campaign, "ttvhtttt", List.of(anActivity()));
        support.finish(OFFICER, campaign, "ttvhtttt");

        assertThat(support.all(campaign)).containsOnlyKeys("ttvhtttt");
        assertThat(support.of(campaign, "ttvhtttt")).containsExactly(anActivity());
    }

    @Test
    void theWardsResultsAreConsolidatedAndKept() {
        UnitReports reports = reportsAt(ReportTestData.IN_TIME);
        reports.submit(HEAD, aReport(key));
        reports.accept(OFFICER, key, null);
        support().save(OFFICER, key.campaignId(), "ttvhtttt", List.of(anActivity()));
        WardResults results = resultsAt(ReportTestData.LATE);

        results.consolidate(
                OFFICER, key.campaignId(), 1, "Đạt yêu cầu", List.of(new UnitConclusion("tdp-01", "Hoàn thành tốt")));
        ConsolidatedResults kept = results.consolidated(key.campaignId(), 1);

        assertThat(kept).isEqualTo(withAssessment(results.preview(key.campaignId(), 1), kept));
        assertThat(kept.figures()).hasSize(13);
        assertThat(kept.figures().get(2).numerator()).isEqualByComparingTo("268");
        assertThat(kept.people()).extracting(PersonResult::unitCode).containsExactly("tdp-01", "ttvhtttt");
        assertThat(kept.unitsOnTime()).isEqualTo(1);
        assertThat(kept.unitsMissing()).isEqualTo(kept.units().size() - 1L);
    }

    @Test
    @DisplayName("R-38: progress per unit")
    void progressIsKnownPerUnit() {
        reportsAt(ReportTestData.IN_TIME).submit(HEAD, aReport(key));

        List<UnitProgress> progress = resultsAt(ReportTestData.LATE).progress(key.campaignId(), 1);

        assertThat(progress)
                .filteredOn(unit -> unit.unitCode().equals("tdp-01"))
                .singleElement()
                .satisfies(unit -> {
                    assertThat(unit.report()).isEqualTo(State.ON_TIME);
                    assertThat(unit.reportStatus()).isEqualTo(ReportStatus.SUBMITTED);
                    assertThat(unit.launch()).isEqualTo(State.MISSING);
                });
        assertThat(progress).filteredOn(unit -> unit.report() == State.MISSING).hasSize(progress.size() - 1);
    }

    private static ConsolidatedResults withAssessment(ConsolidatedResults preview, ConsolidatedResults kept) {
        return new ConsolidatedResults(
                preview.campaignId(),
                preview.phase(),
                kept.figures(),
                kept.units(),
                preview.people(),
                kept.assessment());
    }

    private RecordLaunch aLaunch(LocalDate on) {
        return new RecordLaunch(
                key.campaignId(),
                "tdp-01",
                "Ngõ hoa",
                List.of(new LaunchedMovement("ve-sinh-moi-truong", "Ngõ sạch sáng thứ Bảy")),
                on,
                120,
                null,
                false,
                null);
    }

    private static SupportActivity anActivity() {
        return new SupportActivity(
                LocalDate.of(2025, 10, 5),
                "Chuyên mục gương sáng",
                "Đài truyền thanh phường",
                1200,
                List.of(),
                List.of(new Exemplar("Ông Đoàn Khắc Tuệ", "Hiến đất mở ngõ")));
    }

    private UnitReports reportsAt(Instant moment) {
        return new UnitReports(repository, campaigns, files, events, fixed(moment));
    }

    private UnitLaunches launchesAt(Instant moment) {
        return new UnitLaunches(launchRepository, campaigns, files, events, fixed(moment));
    }

    private SupportActivities support() {
        return new SupportActivities(supportRepository, campaigns, files, events, fixed(ReportTestData.IN_TIME));
    }

    private WardResults resultsAt(Instant moment) {
        return new WardResults(
                campaigns, repository, launchesAt(moment), support(), resultRepository, values, events, fixed(moment));
    }

    private static Clock fixed(Instant moment) {
        return Clock.fixed(moment, Vietnamese.ZONE);
    }
}
