package vn.thidua.report;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.DeadlineKind;
import vn.thidua.campaign.Participant;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Vietnamese;

/** The units' reports of results, from the first version to the accepted final figures. */
@Service
@Transactional
public class UnitReports {

    private final UnitReportRepository repository;
    private final Campaigns campaigns;
    private final FileReferences files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnitReports(
            UnitReportRepository repository,
            Campaigns campaigns,
            FileReferences files,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.campaigns = campaigns;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /** A new version; refused with every problem, each with its field, when it is not complete and plausible. */
    public UnitReport submit(Actor actor, SubmitReport command) {
        ReportKey key = command.key();
        ReportDuty duty = duty(key);
        ReportVersions versions = new ReportVersions(repository.versions(key));
        requireRunning(duty);
        versions.requireOpen();
        boolean isFinal = versions.areFinal();
        ReportValidation validation = new ReportValidation(duty, command, clock.instant());
        List<Figure> figures =
                isFinal ? validation.finalFigures(versions.accepted().orElseThrow()) : validation.figures();
        ReportContent content = isFinal ? ReportContent.of(versions.accepted().orElseThrow()) : validation.content();
        List<Problem> problems = new ArrayList<>(validation.problems());
        problems.addAll(files.problems(actor, "evidence", content.evidence()));
        problems.addAll(files.paperProblems(actor, command.onBehalf(), command.paperScanId()));
        BusinessRuleViolation.throwIfAny(problems);
        UnitReport report = versions.next(command, isFinal, figures, content, submission(actor, key, versions));
        repository.insert(report);
        record(actor, "REPORT_SUBMITTED", report, Map.of("late", Boolean.toString(report.late())));
        return report;
    }

    private ReportDuty duty(ReportKey key) {
        return new ReportDuty(
                campaigns.get(key.campaignId()),
                campaigns.plan(key.campaignId()),
                campaigns.unit(key.campaignId(), key.unitCode()));
    }

    private static void requireRunning(ReportDuty duty) {
        if (!duty.campaign().status().isRunning()) {
            throw new BusinessRuleViolation(
                    "REPORT_CAMPAIGN_NOT_RUNNING", duty.campaign().status().label());
        }
    }

    private UnitReport.Submission submission(Actor actor, ReportKey key, ReportVersions versions) {
        DeadlineKind kind = versions.areFinal() ? DeadlineKind.FINAL : DeadlineKind.REPORT;
        Instant now = clock.instant();
        boolean late = versions.late(versions.areFinal())
                .orElseGet(() ->
                        !campaigns.deadline(key.campaignId(), kind, key.phase()).isMetAt(now));
        return new UnitReport.Submission(now, actor.userId(), late);
    }

    public UnitReport accept(Actor actor, ReportKey key, @Nullable String remark) {
        Review review = new Review(true, blankToNull(remark), List.of(), actor.userId(), clock.instant());
        UnitReport report = review(key, ReportStatus.ACCEPTED, review);
        record(actor, "REPORT_ACCEPTED", report, Map.of());
        return report;
    }

    /** Sends the newest version back; at least one point with its reason. */
    public UnitReport sendBack(Actor actor, ReportKey key, @Nullable String remark, List<ReturnedPoint> points) {
        BusinessRuleViolation.throwIfAny(pointProblems(points));
        List<ReturnedPoint> kept = points.stream()
                .map(point -> new ReturnedPoint(point.field(), Vietnamese.text(point.reason())))
                .toList();
        Review review = new Review(false, blankToNull(remark), kept, actor.userId(), clock.instant());
        UnitReport report = review(key, ReportStatus.RETURNED, review);
        record(actor, "REPORT_RETURNED", report, Map.of("points", kept.toString()));
        return report;
    }

    private static List<Problem> pointProblems(List<ReturnedPoint> points) {
        List<Problem> problems = new ArrayList<>();
        if (points.isEmpty()) {
            problems.add(Problem.at("points", "REPORT_RETURN_WITHOUT_POINT"));
        }
        for (int index = 0; index < points.size(); index++) {
            if (points.get(index).reason().isBlank()) {
                problems.add(Problem.at("points[%d].reason".formatted(index), "REPORT_RETURN_WITHOUT_REASON"));
            }
        }
        return problems;
    }

    private UnitReport review(ReportKey key, ReportStatus to, Review review) {
        UnitReport report = newest(key).orElseThrow(() -> new BusinessRuleViolation("REPORT_NONE", key.unitCode()));
        if (!repository.move(report.id(), ReportStatus.SUBMITTED, to, review)) {
            throw new BusinessRuleViolation(
                    "REPORT_NOT_UNDER_REVIEW", report.status().label());
        }
        return newest(key).orElseThrow();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : Vietnamese.text(text);
    }

    /** After the campaign's end an accepted report with estimates waits for the actual figures; once is enough. */
    public void reopenForFinalFigures(Actor actor, ReportKey key) {
        UnitReport report = newest(key).orElseThrow(() -> new BusinessRuleViolation("REPORT_NONE", key.unitCode()));
        if (report.hasEstimates() && repository.move(report.id(), ReportStatus.ACCEPTED, ReportStatus.REOPENED, null)) {
            record(actor, "REPORT_REOPENED", report, Map.of());
        }
    }

    /** The newest version. */
    public Optional<UnitReport> newest(ReportKey key) {
        return new ReportVersions(repository.versions(key)).newest();
    }

    /** The figures that count now; a reopened version counts until the final figures are accepted. */
    public Optional<UnitReport> newestAccepted(ReportKey key) {
        return new ReportVersions(repository.versions(key)).accepted();
    }

    /** All versions, oldest first. */
    public List<UnitReport> versions(ReportKey key) {
        return repository.versions(key);
    }

    /** The form's start: the newest version as typed, the estimates only when reopened, or an empty report. */
    public SubmitReport draft(ReportKey key) {
        return new ReportDraft(duty(key), new ReportVersions(repository.versions(key)), clock.instant()).of(key);
    }

    /** Whether the accepted report still carries estimates. */
    public boolean hasEstimates(ReportKey key) {
        return newestAccepted(key).map(UnitReport::hasEstimates).orElse(false);
    }

    /** Units without an accepted report in this phase. */
    public List<String> outstanding(CampaignId campaignId, int phase) {
        return unitsWhose(campaignId, phase, accepted -> accepted.isEmpty());
    }

    /** Units whose accepted figures are still estimates, or that never reported. */
    public List<String> outstandingFinalFigures(CampaignId campaignId) {
        int lastPhase = campaigns.get(campaignId).phases();
        return unitsWhose(campaignId, lastPhase, accepted -> accepted.map(UnitReport::hasEstimates)
                .orElse(true));
    }

    private List<String> unitsWhose(CampaignId campaignId, int phase, Predicate<Optional<UnitReport>> accepted) {
        List<UnitReport> reports = repository.phase(campaignId, phase);
        return campaigns.participants(campaignId).stream()
                .filter(Participant::reports)
                .map(Participant::unitCode)
                .filter(unit -> accepted.test(ReportVersions.of(reports, unit).accepted()))
                .toList();
    }

    /** Codes of targets that the unit's newest accepted figures do not meet. */
    public List<String> unmetTargets(CampaignId campaignId, String unitCode) {
        int lastPhase = campaigns.get(campaignId).phases();
        return newestAccepted(new ReportKey(campaignId, unitCode, lastPhase)).stream()
                .flatMap(report -> report.figures().stream())
                .filter(figure -> !figure.met())
                .map(Figure::target)
                .toList();
    }

    private void record(Actor actor, String action, UnitReport report, Map<String, String> details) {
        events.publishEvent(
                new Recorded(actor, action, "unit_report/" + report.key().subject(), details));
    }
}
