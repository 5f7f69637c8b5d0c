package vn.thidua.process.campaign.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organisation.Organisation;
import vn.thidua.report.LaunchedMovement;
import vn.thidua.report.UnitLaunch;
import vn.thidua.report.UnitLaunches;
import vn.thidua.shared.Vietnamese;

/** The consolidated launch report: one line per unit, and who has not launched. */
@Component
class LaunchReport {

    record Line(
            String unit,
            String launchedOn,
            String reportedAt,
            String theme,
            String movements,
            String participants,
            boolean late,
            boolean onBehalf,
            @Nullable String planLink) {}

    private final UnitLaunches launches;
    private final Organisation organisation;

    LaunchReport(UnitLaunches launches, Organisation organisation) {
        this.launches = launches;
        this.organisation = organisation;
    }

    List<Line> launches(CampaignId campaign) {
        return launches.all(campaign).stream().map(this::line).toList();
    }

    List<String> missing(CampaignId campaign) {
        return launches.outstanding(campaign).stream()
                .map(code -> organisation.unit(code).name())
                .toList();
    }

    private Line line(UnitLaunch launch) {
        return new Line(
                organisation.unit(launch.unitCode()).name(),
                Vietnamese.date(launch.launchedOn()),
                Vietnamese.moment(launch.reportedAt()),
                launch.theme(),
                launch.movements().stream().map(LaunchedMovement::name).collect(Collectors.joining("; ")),
                Objects.toString(launch.participants(), ""),
                launch.late(),
                launch.onBehalf(),
                link(launch.planFileId()));
    }

    private static @Nullable String link(@Nullable UUID file) {
        return file == null ? null : "/api/files/" + file;
    }
}
