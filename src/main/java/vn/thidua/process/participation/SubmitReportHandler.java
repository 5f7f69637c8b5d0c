package vn.thidua.process.participation;

import static vn.thidua.process.participation.UnitParticipationProcess.KEY;
import static vn.thidua.process.participation.UnitParticipationProcess.REPORT_ID;
import static vn.thidua.process.participation.UnitParticipationProcess.SUBMIT_REPORT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.Nomination;
import vn.thidua.award.NominationEntry;
import vn.thidua.award.Nominations;
import vn.thidua.award.Occasion;
import vn.thidua.award.SubmitNominations;
import vn.thidua.process.nomination.NominationChoices;
import vn.thidua.process.nomination.NominationChoices.AwardChoice;
import vn.thidua.process.nomination.NominationChoices.PartChoice;
import vn.thidua.process.participation.UnitShare.TargetLine;
import vn.thidua.process.task.TaskHandler;
import vn.thidua.process.task.TaskInHand;
import vn.thidua.report.Exemplar;
import vn.thidua.report.ReportKey;
import vn.thidua.report.ReportStatus;
import vn.thidua.report.Review;
import vn.thidua.report.UnitReport;
import vn.thidua.report.UnitReports;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;

/** A unit's report with its nominations, or the final figures that replace its estimates. */
@Component
class SubmitReportHandler implements TaskHandler<ReportInput> {

    /**
     * @param finalFigures only the estimates are open, to be replaced by what happened
     * @param returned what the culture office said of the version before
     * @param exemplars found during the campaign, to be copied into a nomination
     */
    record View(
            UnitShare share,
            boolean finalFigures,
            @Nullable Review returned,
            Map<String, String> places,
            Map<String, TargetLine> targetsByCode,
            Map<String, String> tasksByCode,
            List<AwardChoice> awards,
            List<PartChoice> dossierParts,
            List<Exemplar> exemplars) {}

    private final UnitReports reports;
    private final Nominations nominations;
    private final NominationChoices choices;
    private final UnitShares shares;
    private final ReportSchedule schedule;
    private final FoundExemplars exemplars;
    private final Clock clock;

    SubmitReportHandler(
            UnitReports reports,
            Nominations nominations,
            NominationChoices choices,
            UnitShares shares,
            ReportSchedule schedule,
            FoundExemplars exemplars,
            Clock clock) {
        this.reports = reports;
        this.nominations = nominations;
        this.choices = choices;
        this.shares = shares;
        this.schedule = schedule;
        this.exemplars = exemplars;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return KEY + "/" + SUBMIT_REPORT;
    }

    @Override
    public Class<ReportInput> inputType() {
        return ReportInput.class;
    }

    @Override
    public Object view(TaskInHand task) {
        ReportKey key = key(task);
        UnitShare share = shares.of(task);
        Optional<UnitReport> returned = returned(key);
        return new View(
                share,
                schedule.asksFinalFigures(key),
                returned.map(UnitReport::review).orElse(null),
                returned.map(report -> places(share, report)).orElse(Map.of()),
                ReportPlaces.targets(share),
                ReportPlaces.tasks(share),
                choices.awards(),
                NominationChoices.dossierParts(),
                exemplars.of(key));
    }

    @Override
    public ReportInput initialInput(TaskInHand task) {
        ReportKey key = key(task);
        return ReportInput.of(
                reports.draft(key),
                nominations.of(occasion(key), key.unitCode()).stream()
                        .filter(nomination -> nomination.status() != Nomination.Status.WITHDRAWN)
                        .map(NominationEntry::of)
                        .toList(),
                nominations.dossier(occasion(key), key.unitCode()));
    }

    @Override
    public void complete(TaskInHand task, ReportInput input) {
        ReportKey key = key(task);
        boolean onBehalf = !task.actor().speaksFor(key.unitCode());
        List<Problem> problems = new ArrayList<>();
        refusable(problems, () -> reports.submit(task.actor(), input.command(key, onBehalf)));
        if (!schedule.asksFinalFigures(key)) {
            refusable(problems, () -> nominations.submit(task.actor(), nominations(key, input, onBehalf)));
        }
        BusinessRuleViolation.throwIfAny(problems);
    }

    private Optional<UnitReport> returned(ReportKey key) {
        return reports.newest(key).filter(report -> report.status() == ReportStatus.RETURNED);
    }

    private Map<String, String> places(UnitShare share, UnitReport report) {
        ReportKey key = report.key();
        return ReportPlaces.of(share, report, nominations.of(occasion(key), key.unitCode()));
    }

    private SubmitNominations nominations(ReportKey key, ReportInput input, boolean onBehalf) {
        return new SubmitNominations(
                occasion(key), key.unitCode(), input.nominationEntries(), input.dossierFiles(), onBehalf, today());
    }

    /** Both tables' problems are shown together. */
    private static void refusable(List<Problem> problems, Runnable command) {
        try {
            command.run();
        } catch (BusinessRuleViolation refusal) {
            problems.addAll(refusal.problems());
        }
    }

    private static ReportKey key(TaskInHand task) {
        return ReportKey.of(task.read(REPORT_ID));
    }

    private static Occasion occasion(ReportKey key) {
        return Occasion.campaign(key.campaignId().toString());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
