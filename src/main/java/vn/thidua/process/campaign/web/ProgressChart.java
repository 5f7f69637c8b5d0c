package vn.thidua.process.campaign.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.Deadline;
import vn.thidua.campaign.DeadlineKind;
import vn.thidua.campaign.Participant;
import vn.thidua.report.ReportKey;
import vn.thidua.report.UnitLaunch;
import vn.thidua.report.UnitLaunches;
import vn.thidua.report.UnitReport;
import vn.thidua.report.UnitReports;
import vn.thidua.shared.Vietnamese;

/** How launches and reports came in over the days of a campaign, beside their deadlines. */
@Component
class ProgressChart {

    /** @param deadlines places of the deadlines in the chart with their names */
    record Lines(StepChart launches, StepChart reports, List<Mark> deadlines) {}

    record Mark(int place, String name) {}

    private final Campaigns campaigns;
    private final UnitLaunches launches;
    private final UnitReports reports;
    private final Clock clock;

    ProgressChart(Campaigns campaigns, UnitLaunches launches, UnitReports reports, Clock clock) {
        this.campaigns = campaigns;
        this.launches = launches;
        this.reports = reports;
        this.clock = clock;
    }

    Lines of(Campaign campaign, int phase) {
        LocalDate from = Objects.requireNonNullElse(campaign.launchedOn(), today());
        LocalDate to = last(campaign, from);
        List<String> units = campaigns.participants(campaign.id()).stream()
                .filter(Participant::reports)
                .map(Participant::unitCode)
                .toList();
        List<LocalDate> launched = launches.all(campaign.id()).stream()
                .map(UnitLaunch::reportedAt)
                .map(ProgressChart::day)
                .toList();
        List<LocalDate> reported = units.stream()
                .flatMap(unit -> reports.versions(new ReportKey(campaign.id(), unit, phase)).stream())
                .filter(version -> version.number() == 1)
                .map(UnitReport::submittedAt)
                .map(ProgressChart::day)
                .toList();
        StepChart launches = new StepChart(from, to, launched, units.size());
        return new Lines(launches, new StepChart(from, to, reported, units.size()), marks(campaign, phase, launches));
    }

    private List<Mark> marks(Campaign campaign, int phase, StepChart chart) {
        return campaigns.deadlines(campaign.id()).stream()
                .filter(deadline -> deadline.kind() == DeadlineKind.LAUNCH || deadline.phase() == phase)
                .map(deadline -> new Mark(
                        chart.place(day(deadline.lastMoment())),
                        "%s %s".formatted(deadline.kind().label(), Vietnamese.date(day(deadline.lastMoment())))))
                .toList();
    }

    private LocalDate last(Campaign campaign, LocalDate from) {
        LocalDate lastDeadline = campaigns.deadlines(campaign.id()).stream()
                .map(Deadline::lastMoment)
                .map(ProgressChart::day)
                .reduce(campaign.endsOn(), ProgressChart::later);
        return later(lastDeadline, from.plusDays(1));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private LocalDate today() {
        return day(clock.instant());
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Vietnamese.ZONE);
    }
}
