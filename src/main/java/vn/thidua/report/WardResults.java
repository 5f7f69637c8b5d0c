package vn.thidua.report;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.Deadline;
import vn.thidua.campaign.DeadlineKind;
import vn.thidua.campaign.Participant;
import vn.thidua.campaign.plan.Plan;
import vn.thidua.campaign.plan.Target;
import vn.thidua.campaign.plan.UnitRef;
import vn.thidua.report.WardFigure.Source;
import vn.thidua.rulebook.DatedValues;
import vn.thidua.rulebook.ValueKey;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Vietnamese;

/** The ward's own results, made of the units'; how far each unit is. */
@Service
@Transactional
public class WardResults {

    private final Campaigns campaigns;
    private final UnitReportRepository reports;
    private final UnitLaunches launches;
    private final SupportActivities support;
    private final ResultRepository repository;
    private final DatedValues values;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WardResults(
            Campaigns campaigns,
            UnitReportRepository reports,
            UnitLaunches launches,
            SupportActivities support,
            ResultRepository repository,
            DatedValues values,
            ApplicationEventPublisher events,
            Clock clock) {
        this.campaigns = campaigns;
        this.reports = reports;
        this.launches = launches;
        this.support = support;
        this.repository = repository;
        this.values = values;
        this.events = events;
        this.clock = clock;
    }

    /** Where each unit stands now. */
    public List<UnitProgress> progress(CampaignId campaignId, int phase) {
        Deadline launch = campaigns.deadline(campaignId, DeadlineKind.LAUNCH, 0);
        Deadline report = campaigns.deadline(campaignId, DeadlineKind.REPORT, phase);
        Deadline finals = campaigns.deadlines(campaignId).stream()
                .filter(deadline -> deadline.kind() == DeadlineKind.FINAL)
                .findFirst()
                .orElseThrow();
        List<UnitReport> all = reports.phase(campaignId, phase);
        Map<String, UnitLaunch> launched = launchesByUnit(campaignId);
        ProgressCalculation now = new ProgressCalculation(clock.instant(), soon());
        return reporting(campaignId).stream()
                .map(unit -> {
                    ReportVersions versions = ReportVersions.of(all, unit.unitCode());
                    return new UnitProgress(
                            unit.unitCode(),
                            now.launch(Optional.ofNullable(launched.get(unit.unitCode())), launch),
                            now.report(versions, report),
                            versions.newest().map(UnitReport::status).orElse(null),
                            finals.phase() == phase ? now.finalFigures(versions, finals) : UnitProgress.State.NONE);
                })
                .toList();
    }

    private Duration soon() {
        return Duration.ofDays(values.whole(ValueKey.REMIND_BEFORE, LocalDate.now(clock.withZone(Vietnamese.ZONE))));
    }

    private Map<String, UnitLaunch> launchesByUnit(CampaignId campaignId) {
        return launches.all(campaignId).stream().collect(Collectors.toMap(UnitLaunch::unitCode, launch -> launch));
    }

    private List<Participant> reporting(CampaignId campaignId) {
        return campaigns.participants(campaignId).stream()
                .filter(Participant::reports)
                .toList();
    }

    /** The ward's figures as they are now, from the newest accepted reports. */
    public List<WardFigure> figures(CampaignId campaignId, int phase) {
        Plan plan = campaigns.plan(campaignId);
        Map<String, UnitReport> accepted = accepted(campaignId, phase);
        List<Participant> units = reporting(campaignId);
        return plan.targets().stream()
                .map(target -> figure(plan, target, units, accepted))
                .toList();
    }

    private Map<String, UnitReport> accepted(CampaignId campaignId, int phase) {
        return reports.phase(campaignId, phase).stream()
                .collect(Collectors.groupingBy(report -> report.key().unitCode()))
                .values()
                .stream()
                .flatMap(versions -> new ReportVersions(versions).accepted().stream())
                .collect(Collectors.toMap(report -> report.key().unitCode(), report -> report));
    }

    private static WardFigure figure(
            Plan plan, Target target, List<Participant> units, Map<String, UnitReport> accepted) {
        List<Source> sources = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Participant unit : units) {
            if (target.reportedBy().selects(new UnitRef(unit.unitCode(), unit.unitKind()), plan.unitGroups())) {
                figureOf(accepted.get(unit.unitCode()), target)
                        .ifPresentOrElse(
                                figure -> sources.add(new Source(unit.unitCode(), figure)),
                                () -> missing.add(unit.unitCode()));
            }
        }
        return new RollUpCalculation(target, sources, missing).figure();
    }

    private static Optional<Figure> figureOf(@Nullable UnitReport report, Target target) {
        return Optional.ofNullable(report).stream()
                .flatMap(accepted -> accepted.figures().stream())
                .filter(figure -> figure.target().equals(target.code()))
                .findFirst();
    }

    /** What a consolidation would say now; nothing is kept. */
    public ConsolidatedResults preview(CampaignId campaignId, int phase) {
        return new ConsolidatedResults(
                campaignId,
                phase,
                figures(campaignId, phase),
                units(campaignId, phase, List.of()),
                people(campaignId, phase),
                "");
    }

    private List<UnitResult> units(CampaignId campaignId, int phase, List<UnitConclusion> conclusions) {
        List<UnitReport> all = reports.phase(campaignId, phase);
        Map<String, UnitLaunch> launched = launchesByUnit(campaignId);
        return reporting(campaignId).stream()
                .map(unit -> new UnitResults(
                                unit.unitCode(),
                                Optional.ofNullable(launched.get(unit.unitCode())),
                                ReportVersions.of(all, unit.unitCode()))
                        .concluded(conclusions))
                .toList();
    }

    /** Exemplars found by the units and by who publicises and mobilises. */
    private List<PersonResult> people(CampaignId campaignId, int phase) {
        List<PersonResult> people = new ArrayList<>();
        accepted(campaignId, phase)
                .forEach((unit, report) -> report.exemplars().forEach(exemplar -> people.add(person(unit, exemplar))));
        support.all(campaignId).forEach((unit, activities) -> activities.stream()
                .flatMap(activity -> activity.exemplars().stream())
                .forEach(exemplar -> people.add(person(unit, exemplar))));
        return people.stream().distinct().toList();
    }

    private static PersonResult person(String unit, Exemplar exemplar) {
        return new PersonResult(unit, exemplar.name(), exemplar.deed());
    }

    /** Keeps the phase's results with the officer's assessment; entered again, the newer replaces the older. */
    public ConsolidatedResults consolidate(
            Actor actor, CampaignId campaignId, int phase, String assessment, List<UnitConclusion> conclusions) {
        String text = Vietnamese.text(assessment);
        if (text.isEmpty()) {
            throw new BusinessRuleViolation(List.of(Problem.at("assessment", "REPORT_TEXT_MISSING")));
        }
        ConsolidatedResults results = new ConsolidatedResults(
                campaignId,
                phase,
                figures(campaignId, phase),
                units(campaignId, phase, conclusions),
                people(campaignId, phase),
                text);
        repository.replace(results, campaigns.get(campaignId).endsOn().getYear(), actor.userId());
        events.publishEvent(new Recorded(
                actor, "REPORT_CONSOLIDATED", "campaign/" + campaignId, Map.of("phase", Integer.toString(phase))));
        return results;
    }

    /** The results as kept. */
    public ConsolidatedResults consolidated(CampaignId campaignId, int phase) {
        return repository
                .find(campaignId, phase)
                .orElseThrow(() -> new BusinessRuleViolation("REPORT_NOT_CONSOLIDATED", phase));
    }

    /** The officer's word on one unit, for its year-end evaluation. */
    public record UnitConclusion(String unitCode, String conclusion) {}
}
