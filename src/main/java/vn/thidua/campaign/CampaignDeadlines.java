package vn.thidua.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.plan.Boundary;
import vn.thidua.campaign.plan.Phase;
import vn.thidua.campaign.plan.Plan;
import vn.thidua.campaign.plan.PlannedDeadline;
import vn.thidua.rulebook.DatedValues;
import vn.thidua.rulebook.ValueKey;
import vn.thidua.rulebook.WorkingCalendar;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Vietnamese;

/** How a campaign's deadlines arise from its plan and the rulebook, and how they move. */
@Component
class CampaignDeadlines {

    private final DeadlineRepository repository;
    private final DatedValues values;
    private final WorkingCalendar calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CampaignDeadlines(
            DeadlineRepository repository,
            DatedValues values,
            WorkingCalendar calendar,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.values = values;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
    }

    void write(CampaignId id, Plan plan, LocalDate endsOn) {
        put(id, DeadlineKind.LAUNCH, 0, plan.launchDeadline());
        for (Phase phase : plan.phases()) {
            put(id, DeadlineKind.REPORT, phase.number(), phase.reportDeadline());
        }
        writeFinal(id, plan.phases().size(), endsOn);
    }

    /** Final figures are due some working days after the campaign's last day. */
    void writeFinal(CampaignId id, int lastPhase, LocalDate endsOn) {
        int term = values.whole(ValueKey.FINAL_FIGURES_TERM, endsOn);
        LocalDate day = calendar.plusWorkingDays(endsOn, term);
        String wording =
                "%d ngày làm việc sau khi kết thúc, đến hết ngày %s".formatted(term, Vietnamese.officialDate(day));
        put(id, DeadlineKind.FINAL, lastPhase, new PlannedDeadline(wording, day, Boundary.INCLUDED));
    }

    Deadline get(CampaignId id, DeadlineKind kind, int phase) {
        return repository.all(id).stream()
                .filter(deadline -> deadline.kind() == kind && deadline.phase() == phase)
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation("CAMPAIGN_DEADLINE_UNKNOWN", kind.label(), phase));
    }

    DeadlineChange request(Actor actor, ExtendDeadline command) {
        Deadline deadline = get(command.campaignId(), command.kind(), command.phase());
        String reason = Vietnamese.text(command.reason());
        BusinessRuleViolation.throwIfAny(problems(command, deadline, reason));
        DeadlineChange change = new DeadlineChange(
                UUID.randomUUID(),
                deadline.id(),
                deadline.day(),
                command.newDay(),
                reason,
                actor.userId(),
                clock.instant(),
                null);
        repository.insert(change);
        record(actor, "CAMPAIGN_EXTENSION_REQUESTED", command.campaignId(), change);
        return change;
    }

    private List<Problem> problems(ExtendDeadline command, Deadline deadline, String reason) {
        List<Problem> problems = new ArrayList<>();
        if (!command.newDay().isAfter(deadline.day())) {
            problems.add(Problem.at("newDay", "CAMPAIGN_EXTENSION_NOT_LATER", Vietnamese.officialDate(deadline.day())));
        }
        if (command.newDay().isBefore(LocalDate.now(clock.withZone(Vietnamese.ZONE)))) {
            problems.add(Problem.at("newDay", "CAMPAIGN_EXTENSION_PAST"));
        }
        if (reason.isEmpty()) {
            problems.add(Problem.at("reason", "CAMPAIGN_REASON_MISSING"));
        }
        return problems;
    }

    Deadline apply(Actor actor, DeadlineChange change) {
        Deadline deadline = repository.find(change.deadlineId()).orElseThrow();
        if (change.appliedAt() == null) {
            put(deadline.campaignId(), deadline.kind(), deadline.phase(), moved(deadline, change.newDay()));
            repository.markApplied(change.id(), clock.instant().atOffset(ZoneOffset.UTC));
            record(actor, "CAMPAIGN_DEADLINE_EXTENDED", deadline.campaignId(), change);
        }
        return repository.find(change.deadlineId()).orElseThrow();
    }

    private void record(Actor actor, String action, CampaignId id, DeadlineChange change) {
        Map<String, String> details = Map.of(
                "before", Vietnamese.date(change.oldDay()),
                "after", Vietnamese.date(change.newDay()),
                "reason", change.reason());
        events.publishEvent(new Recorded(actor, action, "campaign/" + id, details));
    }

    private static PlannedDeadline moved(Deadline deadline, LocalDate day) {
        return new PlannedDeadline(wording(day, deadline.boundary()), day, deadline.boundary());
    }

    static String wording(LocalDate day, Boundary boundary) {
        return (boundary == Boundary.BEFORE ? "trước ngày " : "đến hết ngày ") + Vietnamese.officialDate(day);
    }

    private void put(CampaignId id, DeadlineKind kind, int phase, PlannedDeadline planned) {
        repository.put(new Deadline(
                UUID.randomUUID(),
                id,
                kind,
                phase,
                planned.wording(),
                planned.day(),
                planned.boundary(),
                asTheWardReads(planned).lastMoment()));
    }

    /** The ward may take "trước ngày" to include the day (R-37, Config). */
    private PlannedDeadline asTheWardReads(PlannedDeadline planned) {
        boolean excludes = values.yes(ValueKey.DEADLINE_BOUNDARY, planned.day());
        return planned.boundary() == Boundary.BEFORE && !excludes
                ? new PlannedDeadline(planned.wording(), planned.day(), Boundary.INCLUDED)
                : planned;
    }
}
