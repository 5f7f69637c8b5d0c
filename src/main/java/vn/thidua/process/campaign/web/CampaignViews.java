package vn.thidua.process.campaign.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.Deadline;
import vn.thidua.campaign.DeadlineChange;
import vn.thidua.campaign.DeadlineKind;
import vn.thidua.campaign.Participant;
import vn.thidua.campaign.plan.WayOfTakingPart;
import vn.thidua.document.Documents;
import vn.thidua.document.IssuedDocument;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Unit;
import vn.thidua.process.campaign.CampaignLifecycle;
import vn.thidua.process.campaign.web.CampaignView.ChangeRow;
import vn.thidua.process.campaign.web.CampaignView.DeadlineRow;
import vn.thidua.process.campaign.web.CampaignView.DocumentRow;
import vn.thidua.process.campaign.web.CampaignView.Line;
import vn.thidua.process.campaign.web.CampaignView.Option;
import vn.thidua.process.campaign.web.CampaignView.UnitRow;
import vn.thidua.report.UnitProgress;
import vn.thidua.report.UnitProgress.State;
import vn.thidua.report.WardResults;
import vn.thidua.shared.Vietnamese;

/** Puts what the modules know of a campaign on one page. */
@Component
class CampaignViews {

    private final Campaigns campaigns;
    private final CampaignLifecycle lifecycle;
    private final WardResults results;
    private final Documents documents;
    private final Organisation organisation;
    private final Clock clock;

    CampaignViews(
            Campaigns campaigns,
            CampaignLifecycle lifecycle,
            WardResults results,
            Documents documents,
            Organisation organisation,
            Clock clock) {
        this.campaigns = campaigns;
        this.lifecycle = lifecycle;
        this.results = results;
        this.documents = documents;
        this.organisation = organisation;
        this.clock = clock;
    }

    List<Line> all() {
        return campaigns.all().stream().map(this::line).toList();
    }

    private Line line(Campaign campaign) {
        List<UnitProgress> progress = progress(campaign);
        return new Line(
                campaign.id().toString(),
                campaign.name(),
                campaign.status().label(),
                day(campaign.launchedOn()),
                day(campaign.endsOn()),
                share(progress, UnitProgress::launch),
                share(progress, UnitProgress::report),
                (int) progress.stream().filter(CampaignViews::isBehind).count());
    }

    private List<UnitProgress> progress(Campaign campaign) {
        return campaign.status().isRunning() || campaign.launchedOn() != null
                ? results.progress(campaign.id(), phase(campaign))
                : List.of();
    }

    private static ShareBar share(List<UnitProgress> progress, Function<UnitProgress, State> duty) {
        int done = (int) progress.stream()
                .map(duty)
                .filter(state -> state == State.ON_TIME || state == State.LATE)
                .count();
        return new ShareBar(done, progress.size());
    }

    private static boolean isBehind(UnitProgress unit) {
        return unit.launch() == State.MISSING || unit.report() == State.MISSING;
    }

    CampaignView of(CampaignId id) {
        Campaign campaign = campaigns.get(id);
        boolean over = campaign.status().isOver();
        boolean running = campaign.status().isRunning();
        return new CampaignView(
                id.toString(),
                campaign.name(),
                campaign.title(),
                campaign.status().label(),
                day(campaign.launchedOn()),
                day(campaign.endsOn()),
                campaign.reason(),
                !over && !running && !lifecycle.isStarted(id),
                running,
                running
                        && campaign.endedBy() == null
                        && campaigns.plan(id).period().endsWithAnEvent(),
                campaigns.deadlines(id).stream().map(CampaignViews::row).toList(),
                units(campaign),
                documents.ofCampaign(id.toString()).stream()
                        .map(CampaignViews::row)
                        .toList(),
                campaigns.deadlineChanges(id).stream().map(CampaignViews::row).toList());
    }

    /** Units of the ward that do not take part yet. */
    List<Option> joinable(CampaignId id) {
        Set<String> taking = campaigns.participants(id).stream()
                .filter(participant -> !participant.withdrawn())
                .map(Participant::unitCode)
                .collect(Collectors.toSet());
        return organisation.units(today()).stream()
                .filter(unit -> !taking.contains(unit.code()))
                .map(unit -> new Option(unit.code(), unit.name()))
                .toList();
    }

    static List<Option> ways() {
        return Arrays.stream(WayOfTakingPart.values())
                .map(way -> new Option(way.name(), way.label()))
                .toList();
    }

    private List<UnitRow> units(Campaign campaign) {
        Map<String, Unit> known =
                organisation.units(today()).stream().collect(Collectors.toMap(Unit::code, Function.identity()));
        Map<String, UnitProgress> progress =
                progress(campaign).stream().collect(Collectors.toMap(UnitProgress::unitCode, Function.identity()));
        return campaigns.participants(campaign.id()).stream()
                .map(participant -> row(participant, known, progress.get(participant.unitCode())))
                .toList();
    }

    /** The phase whose report is due next, or the last one. */
    int phase(Campaign campaign) {
        return campaigns.deadlines(campaign.id()).stream()
                .filter(deadline -> deadline.kind() == DeadlineKind.REPORT && deadline.isMetAt(clock.instant()))
                .min(Comparator.comparing(Deadline::phase))
                .map(Deadline::phase)
                .orElse(campaign.phases());
    }

    private static UnitRow row(Participant participant, Map<String, Unit> known, @Nullable UnitProgress progress) {
        Unit unit = known.get(participant.unitCode());
        return new UnitRow(
                participant.unitCode(),
                unit == null ? participant.unitCode() : unit.name(),
                participant.ways().stream().sorted().map(WayOfTakingPart::label).collect(Collectors.joining(", ")),
                participant.withdrawn(),
                progress == null ? "" : progress.launch().label(),
                progress == null ? "" : progress.report().label(),
                progress == null ? "" : progress.finalFigures().label());
    }

    private static DeadlineRow row(Deadline deadline) {
        String phase = deadline.kind() == DeadlineKind.REPORT ? " (kỳ %d)".formatted(deadline.phase()) : "";
        return new DeadlineRow(
                deadline.kind().name(),
                deadline.phase(),
                deadline.kind().label() + phase,
                deadline.wording(),
                Vietnamese.moment(deadline.lastMoment()),
                deadline.day().plusDays(1).toString());
    }

    private static DocumentRow row(IssuedDocument document) {
        return new DocumentRow(
                "/documents/" + document.id(),
                Objects.requireNonNullElse(document.code(), document.kind().label()),
                document.summary(),
                Vietnamese.date(document.issuedOn()),
                document.signer());
    }

    private static ChangeRow row(DeadlineChange change) {
        return new ChangeRow(
                Vietnamese.date(change.oldDay()),
                Vietnamese.date(change.newDay()),
                change.reason(),
                change.appliedAt() == null ? "" : Vietnamese.moment(change.appliedAt()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Vietnamese.date(day);
    }
}
