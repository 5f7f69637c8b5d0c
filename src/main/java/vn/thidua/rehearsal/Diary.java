package vn.thidua.rehearsal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.DeadlineKind;
import vn.thidua.campaign.Rehearsal.ReportBehaviour;
import vn.thidua.campaign.Rehearsal.Timing;
import vn.thidua.campaign.Rehearsal.UnitLaunchBehaviour;
import vn.thidua.document.DocumentKind;
import vn.thidua.process.drive.OpenTask;
import vn.thidua.report.ReportKey;
import vn.thidua.report.UnitReports;
import vn.thidua.shared.Vietnamese;

/** When an open task is done: as the campaign file says, else as one would expect. */
@Component
class Diary {

    private static final LocalTime SIGNING = LocalTime.of(15, 0);

    private final Campaigns campaigns;
    private final UnitReports reports;
    private final OfficeHours hours;
    private final Clock clock;

    Diary(Campaigns campaigns, UnitReports reports, OfficeHours hours, Clock clock) {
        this.campaigns = campaigns;
        this.reports = reports;
        this.hours = hours;
        this.clock = clock;
    }

    /** Empty for what is never done. */
    Optional<Instant> momentOf(OpenTask task, Stage stage) {
        return switch (task.step()) {
            case Steps.RECEIVE_PLAN -> Optional.of(nextDay(stage.place(unit(task))));
            case Steps.LAUNCH -> launch(task, stage);
            case Steps.REPORT -> report(task, stage);
            case Steps.SUPPORT -> Optional.of(beforeDue(task));
            case Steps.SIGN_OFF -> Optional.of(signature(task, stage));
            case Steps.CONVENE -> Optional.of(session(task, stage));
            case Steps.SEAL -> Optional.of(soon(task, 5, 20));
            case Steps.VOTE -> Optional.of(soon(task, 5, 25));
            case Steps.RECORD_ANSWER -> Optional.empty(); // the city answers after the campaign
            default -> Optional.of(soon(task, 40, 120));
        };
    }

    private Instant soon(OpenTask task, int least, int spread) {
        int minutes = least
                + Math.floorMod(
                        task.key().hashCode()
                                + 31 * String.valueOf(task.unitCode()).hashCode(),
                        spread);
        return hours.from(clock.instant().plus(Duration.ofMinutes(minutes)));
    }

    private Instant nextDay(int number) {
        return hours.on(hours.plus(today(), 1), number);
    }

    private Instant signature(OpenTask task, Stage stage) {
        LocalDate wanted = stage.script().planIssuedOn();
        Instant soon = soon(task, 40, 120);
        boolean isPlan = DocumentKind.PLAN.name().equals(task.documentKind());
        if (!isPlan || wanted == null) {
            return soon;
        }
        Instant signing = OfficeHours.at(wanted, SIGNING);
        return signing.isAfter(soon) ? signing : soon;
    }

    /** When it was invited for, or as soon as the invitation is out. */
    private Instant session(OpenTask task, Stage stage) {
        Instant soon = soon(task, 5, 20);
        return stage.session().filter(start -> start.isAfter(soon)).orElse(soon);
    }

    private Optional<Instant> launch(OpenTask task, Stage stage) {
        Timing timing =
                stage.launch(unit(task)).map(UnitLaunchBehaviour::timing).orElse(Timing.ON_TIME);
        LocalDate on = stage.launch(unit(task)).map(UnitLaunchBehaviour::on).orElse(null);
        LocalDate last = lastDay(stage, DeadlineKind.LAUNCH, 0);
        return planned(timing, on, new Term(hours.plus(today(), 1), last), stage.place(unit(task)));
    }

    private Optional<Instant> report(OpenTask task, Stage stage) {
        ReportKey key = ReportKey.of(String.valueOf(task.reportId()));
        int place = stage.place(key.unitCode());
        if (!reports.versions(key).isEmpty()) { // returned, or reopened for the final figures
            return Optional.of(nextDay(place));
        }
        Optional<ReportBehaviour> behaviour = stage.report(key.unitCode(), key.phase());
        LocalDate last = lastDay(stage, DeadlineKind.REPORT, key.phase());
        return planned(
                behaviour.map(ReportBehaviour::timing).orElse(Timing.ON_TIME),
                behaviour.map(ReportBehaviour::on).orElse(null),
                new Term(hours.minus(last, 6), last),
                place);
    }

    private record Term(LocalDate first, LocalDate last) {}

    private Optional<Instant> planned(Timing timing, @Nullable LocalDate on, Term term, int place) {
        if (timing == Timing.NEVER) {
            return Optional.empty();
        }
        if (on != null) {
            return Optional.of(hours.on(on, place));
        }
        LocalDate day = timing == Timing.LATE
                ? hours.plus(term.last(), 2 + place % 3)
                : hours.between(term.first(), term.last(), place);
        return Optional.of(hours.on(day, place));
    }

    private Instant beforeDue(OpenTask task) {
        Instant due = task.dueAt();
        if (due == null) {
            return nextDay(task.key().length());
        }
        LocalDate last = hours.minus(LocalDate.ofInstant(due, Vietnamese.ZONE), 1);
        return hours.on(last, Math.floorMod(unit(task).hashCode(), 100));
    }

    private LocalDate lastDay(Stage stage, DeadlineKind kind, int phase) {
        Instant last = campaigns.deadline(stage.campaign(), kind, phase).lastMoment();
        return LocalDate.ofInstant(last, Vietnamese.ZONE);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String unit(OpenTask task) {
        return String.valueOf(task.unitCode());
    }
}
