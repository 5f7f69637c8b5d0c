package vn.thidua.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.report.ReportTestData.aRatio;
import static vn.thidua.report.ReportTestData.aValue;
import static vn.thidua.report.ReportTestData.aVersion;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Deadline;
import vn.thidua.campaign.DeadlineKind;
import vn.thidua.campaign.plan.Boundary;
import vn.thidua.report.UnitProgress.State;

@DisplayName("R-38: not due, due soon, on time, late, missing")
class ProgressCalculationTest {

    private static final Deadline REPORT = new Deadline(
            UUID.randomUUID(),
            CampaignId.random(),
            DeadlineKind.REPORT,
            1,
            "trước ngày 10/12/2025",
            LocalDate.of(2025, 12, 10),
            Boundary.BEFORE,
            Instant.parse("2025-12-09T16:59:59Z"));

    @Test
    void whoHasNotReportedIsNotDueThenDueSoonThenMissing() {
        assertThat(at("2025-12-01T03:00:00Z").report(versions(), REPORT)).isEqualTo(State.NOT_DUE);
        assertThat(at("2025-12-07T03:00:00Z").report(versions(), REPORT)).isEqualTo(State.DUE_SOON);
        assertThat(at("2025-12-09T16:59:59Z").report(versions(), REPORT)).isEqualTo(State.DUE_SOON);
        assertThat(at("2025-12-09T17:00:00Z").report(versions(), REPORT)).isEqualTo(State.MISSING);
    }

    @Test
    void aReportThatCameIsOnTimeOrLateForGood() {
        ProgressCalculation later = at("2026-02-01T00:00:00Z");

        assertThat(later.report(versions(aVersion(ReportStatus.RETURNED, false, false)), REPORT))
                .isEqualTo(State.ON_TIME);
        assertThat(later.report(versions(aVersion(ReportStatus.ACCEPTED, true, false)), REPORT))
                .isEqualTo(State.LATE);
    }

    @Test
    @DisplayName("R-36: final figures are owed for estimates only")
    void finalFiguresAreOwedForEstimatesOnly() {
        ProgressCalculation late = at("2025-12-20T00:00:00Z");

        assertThat(late.finalFigures(versions(aVersion(ReportStatus.ACCEPTED, false, false, aRatio("1", "2"))), REPORT))
                .isEqualTo(State.NONE);
        assertThat(late.finalFigures(
                        versions(aVersion(ReportStatus.REOPENED, false, false, aValue("1", null))), REPORT))
                .isEqualTo(State.MISSING);
        assertThat(late.finalFigures(versions(aVersion(ReportStatus.SUBMITTED, false, true, aRatio("1", "2"))), REPORT))
                .isEqualTo(State.ON_TIME);
    }

    @Test
    void aLaunchIsWatchedTheSameWay() {
        assertThat(at("2025-12-20T00:00:00Z").launch(Optional.empty(), REPORT)).isEqualTo(State.MISSING);
    }

    private static ReportVersions versions(UnitReport... reports) {
        return new ReportVersions(List.of(reports));
    }

    private static ProgressCalculation at(String moment) {
        return new ProgressCalculation(Instant.parse(moment), Duration.ofDays(3));
    }
}
