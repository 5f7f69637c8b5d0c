package vn.thidua.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.report.ReportTestData.aReport;
import static vn.thidua.report.ReportTestData.answer;
import static vn.thidua.report.ReportTestData.ratio;
import static vn.thidua.report.ReportTestData.with;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.campaign.SamplePlans;
import vn.thidua.campaign.plan.UnitRef;
import vn.thidua.shared.Problem;

class ReportValidationTest {

    private static final ReportKey KEY = new ReportKey(CampaignId.random(), "tdp-01", 1);

    private final ReportDuty duty = new ReportDuty(
            ReportTestData.aCampaign(CampaignStatus.LAUNCHED),
            SamplePlans.thachKhoi(),
            new UnitRef("tdp-01", "NEIGHBOURHOOD"));

    @Test
    void aCompleteReportHasNoFault() {
        ReportValidation validation = validation(aReport(KEY), ReportTestData.IN_TIME);

        List<Figure> figures = validation.figures();
        validation.content();

        assertThat(validation.problems()).isEmpty();
        assertThat(figures).hasSize(5);
        assertThat(figures.stream().filter(figure -> !figure.met()).map(Figure::target))
                .containsExactly("bao-hiem-y-te");
    }

    @Test
    @DisplayName("every fault is told at its field, all at once")
    void everyFaultIsToldAtItsField() {
        SubmitReport faulty = new SubmitReport(
                KEY,
                List.of(
                        ratio("gia-dinh-van-hoa", "1.000", "275", FigureState.ACTUAL),
                        answer("to-dan-pho-van-hoa", null),
                        ratio("bao-hiem-y-te", "990", "985", FigureState.ACTUAL),
                        ratio("ho-ngheo", "hai", "0", FigureState.ACTUAL),
                        ratio("tang-truong", "1", "2", FigureState.ACTUAL)),
                List.of(new TaskResult("d", " "), new TaskResult("e", "Có")),
                List.of(new MovementResult("khong-co", "Có")),
                List.of(new OwnAward("", "Giấy khen", null, null)),
                " ",
                List.of(),
                List.of(new Exemplar("Bà Mạc Thị Huyền Chi", "")),
                false,
                null);

        assertThat(fields(faulty))
                .containsExactlyInAnyOrder(
                        "figures[0].numerator REPORT_NUMBER_AMBIGUOUS",
                        "figures[1].reached REPORT_ANSWER_MISSING",
                        "figures[2].numerator REPORT_NUMERATOR_TOO_LARGE",
                        "figures[3].numerator REPORT_NUMBER_UNREADABLE",
                        "figures[3].denominator REPORT_DENOMINATOR_NOT_POSITIVE",
                        "figures[4] REPORT_TARGET_NOT_YOURS",
                        "figures REPORT_FIGURE_MISSING",
                        "tasks[0].result REPORT_TASK_RESULT_MISSING",
                        "tasks REPORT_TASK_RESULT_MISSING",
                        "movements[0] REPORT_MOVEMENT_UNKNOWN",
                        "ownAwards[0].recipient REPORT_TEXT_MISSING",
                        "story REPORT_TEXT_MISSING",
                        "exemplars[0].deed REPORT_TEXT_MISSING");
    }

    @Test
    @DisplayName("R-36: an estimate is fine until the campaign's last moment, not after")
    void anEstimateIsFineUntilTheEnd() {
        assertThat(faults(aReport(KEY), Instant.parse("2025-12-31T16:59:59Z"))).isEmpty();
        assertThat(faults(aReport(KEY), Instant.parse("2025-12-31T17:00:00Z")))
                .extracting(Problem::code)
                .containsExactly("REPORT_ESTIMATE_AFTER_END");
    }

    @Test
    @DisplayName("R-36: final figures replace estimates and nothing else")
    void finalFiguresReplaceEstimatesAndNothingElse() {
        List<Figure> accepted = validation(aReport(KEY), ReportTestData.IN_TIME).figures();
        UnitReport reopened =
                ReportTestData.aVersion(ReportStatus.REOPENED, false, false, accepted.toArray(Figure[]::new));
        SubmitReport finals = with(
                with(aReport(KEY), 2, ratio("bao-hiem-y-te", "961", "985", FigureState.ACTUAL)),
                0,
                ratio("gia-dinh-van-hoa", "1", "275", FigureState.ACTUAL));

        ReportValidation validation = validation(finals, ReportTestData.AFTER_THE_END);
        List<Figure> figures = validation.finalFigures(reopened);

        assertThat(validation.problems()).isEmpty();
        assertThat(figures.get(0)).isEqualTo(accepted.get(0));
        assertThat(figures.get(2).numerator()).isEqualByComparingTo("961");
        assertThat(figures.get(2).met()).isTrue();
        assertThat(figures).noneMatch(figure -> figure.state() == FigureState.ESTIMATE);
    }

    private List<String> fields(SubmitReport report) {
        return faults(report, ReportTestData.IN_TIME).stream()
                .map(problem -> problem.field() + " " + problem.code())
                .toList();
    }

    private List<Problem> faults(SubmitReport report, Instant now) {
        ReportValidation validation = validation(report, now);
        validation.figures();
        validation.content();
        return validation.problems();
    }

    private ReportValidation validation(SubmitReport report, Instant now) {
        return new ReportValidation(duty, report, now);
    }
}
