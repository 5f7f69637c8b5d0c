package vn.thidua.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.plan.Plan;
import vn.thidua.campaign.plan.PlannedTask;
import vn.thidua.campaign.plan.Target;
import vn.thidua.campaign.plan.UnitRef;
import vn.thidua.campaign.plan.WayOfTakingPart;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Vietnamese;

/** Emulation campaigns of the ward, from draft plan to closing. */
@Service
@Transactional
public class Campaigns {

    private final CampaignRepository repository;
    private final ParticipantRepository participants;
    private final DeadlineRepository deadlineRows;
    private final PlanDesk plans;
    private final StatusChanges statuses;
    private final ParticipatingUnits units;
    private final CampaignDeadlines deadlines;
    private final ApplicationEventPublisher events;

    Campaigns(
            CampaignRepository repository,
            ParticipantRepository participants,
            DeadlineRepository deadlineRows,
            PlanDesk plans,
            StatusChanges statuses,
            ParticipatingUnits units,
            CampaignDeadlines deadlines,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.participants = participants;
        this.deadlineRows = deadlineRows;
        this.plans = plans;
        this.statuses = statuses;
        this.units = units;
        this.deadlines = deadlines;
        this.events = events;
    }

    /** Reads a campaign file into a draft; refuses with every problem found, each with its line and column. */
    public CampaignId importFile(Actor actor, String yaml) {
        CampaignId id = plans.read(actor, yaml);
        record(actor, "CAMPAIGN_IMPORTED", id, Map.of("code", get(id).code()));
        return id;
    }

    /** What the officer should look at in a file; refuses a faulty one like {@link #importFile}. */
    public List<Problem> checkFile(String yaml) {
        return plans.warnings(yaml);
    }

    public Campaign get(CampaignId id) {
        return repository.get(id);
    }

    /** The newest first. */
    public List<Campaign> all() {
        return repository.all();
    }

    /** The plan with everything changed since the import. */
    public Plan plan(CampaignId id) {
        return repository.plan(id);
    }

    /** What the campaign's file says for the rehearsal. */
    public Rehearsal rehearsal(CampaignId id) {
        return repository.rehearsal(id);
    }

    /** The plan as the draft task's form edits it. */
    public PlanDraft draft(CampaignId id) {
        return PlanRevision.draft(plan(id), get(id).version());
    }

    public void revise(Actor actor, CampaignId id, RevisePlan command) {
        plans.revise(get(id), command);
        record(actor, "CAMPAIGN_REVISED", id, Map.of("title", get(id).title()));
    }

    /** What keeps the plan from being submitted, recipients that lead nowhere among it. */
    public List<Problem> problems(CampaignId id) {
        return PlanChecks.problems(plan(id), recipients(id), participants(id));
    }

    /** What the officer should look at but may leave. */
    public List<Problem> warnings(CampaignId id) {
        return PlanChecks.warnings(plan(id));
    }

    /** Refuses an incomplete plan with all its problems; to be called when the draft task is completed. */
    public void submit(Actor actor, CampaignId id) {
        BusinessRuleViolation.throwIfAny(problems(id));
        record(actor, "CAMPAIGN_SUBMITTED", id, Map.of());
    }

    /** Marks the campaign launched; a second call changes nothing. */
    public void launch(Actor actor, CampaignId id, LocalDate on) {
        statuses.launch(actor, id, on);
    }

    public void reject(Actor actor, CampaignId id, String reason) {
        statuses.reject(actor, id, reason(reason));
    }

    /** The units' results are being put together; {@link #resume} when another phase follows. */
    public void consolidate(Actor actor, CampaignId id) {
        statuses.consolidate(actor, id);
    }

    public void resume(Actor actor, CampaignId id) {
        statuses.resume(actor, id);
    }

    /** A second call changes nothing. */
    public void close(Actor actor, CampaignId id) {
        statuses.close(actor, id);
    }

    /** Keeps the reason for the notice; the campaign runs on until {@link #cancel}. */
    public void requestCancellation(Actor actor, CampaignId id, String reason) {
        statuses.requestCancellation(actor, id, reason(reason));
    }

    /** Cancels with the reason given before; a second call changes nothing. */
    public void cancel(Actor actor, CampaignId id) {
        statuses.cancel(actor, id);
    }

    /** The event that the plan waits for has happened; the campaign's last day is that day. */
    public void endWithEvent(Actor actor, CampaignId id, LocalDate on, String event) {
        statuses.endWithEvent(actor, id, on, Vietnamese.text(event));
    }

    /** Every unit, withdrawn ones too, in the ward's order. */
    public List<Participant> participants(CampaignId id) {
        return participants.all(id);
    }

    /** Units that take part in this way now. */
    public List<Participant> participants(CampaignId id, WayOfTakingPart way) {
        return participants.all(id).stream()
                .filter(participant ->
                        !participant.withdrawn() && participant.ways().contains(way))
                .toList();
    }

    public Optional<Participant> participant(CampaignId id, String unitCode) {
        return participants.find(id, unitCode);
    }

    public void addUnit(Actor actor, CampaignId id, String unitCode, Set<WayOfTakingPart> ways, String reason) {
        units.add(actor, get(id), unitCode, ways, reason(reason));
        record(actor, "CAMPAIGN_UNIT_ADDED", id, Map.of("unit", unitCode, "reason", reason(reason)));
    }

    public void withdrawUnit(Actor actor, CampaignId id, String unitCode, String reason) {
        units.withdraw(actor, get(id), unitCode, reason(reason));
        record(actor, "CAMPAIGN_UNIT_WITHDRAWN", id, Map.of("unit", unitCode, "reason", reason(reason)));
    }

    /** A unit of the campaign as its plan's selections see it. */
    public UnitRef unit(CampaignId id, String unitCode) {
        return units.unit(id, unitCode);
    }

    public List<Target> targetsOf(CampaignId id, String unitCode) {
        return plan(id).targetsOf(unit(id, unitCode));
    }

    public List<PlannedTask> tasksOf(CampaignId id, String unitCode) {
        return plan(id).tasksOf(unit(id, unitCode));
    }

    /** In the order in which they fall due. */
    public List<Deadline> deadlines(CampaignId id) {
        return deadlineRows.all(id);
    }

    /** Phase 0 for the launch; the last phase's number for the final figures. */
    public Deadline deadline(CampaignId id, DeadlineKind kind, int phase) {
        return deadlines.get(id, kind, phase);
    }

    public Deadline deadline(UUID deadlineId) {
        return deadlineRows
                .find(deadlineId)
                .orElseThrow(() -> new BusinessRuleViolation("CAMPAIGN_DEADLINE_UNKNOWN", deadlineId.toString(), 0));
    }

    /** Keeps the wish and its reason for the notice; nothing moves until {@link #applyExtension}. */
    public DeadlineChange requestExtension(Actor actor, ExtendDeadline command) {
        get(command.campaignId()).requireNotOver();
        return deadlines.request(actor, command);
    }

    /** Moves the deadline; a second call changes nothing. */
    public Deadline applyExtension(Actor actor, UUID deadlineChangeId) {
        return deadlines.apply(actor, deadlineChange(deadlineChangeId));
    }

    public DeadlineChange deadlineChange(UUID deadlineChangeId) {
        return deadlineRows
                .findChange(deadlineChangeId)
                .orElseThrow(
                        () -> new BusinessRuleViolation("CAMPAIGN_EXTENSION_UNKNOWN", deadlineChangeId.toString()));
    }

    /** Oldest first, those not applied too. */
    public List<DeadlineChange> deadlineChanges(CampaignId id) {
        return deadlineRows.changes(id);
    }

    /** The lines of Nơi nhận with the units they stand for now. */
    public List<DispatchLine> recipients(CampaignId id) {
        Plan plan = plan(id);
        return plan.recipients().stream()
                .map(line -> new DispatchLine(line, units.codes(line.units(), plan)))
                .toList();
    }

    private static String reason(String entered) {
        String reason = Vietnamese.text(entered);
        if (reason.isEmpty()) {
            throw new BusinessRuleViolation(List.of(Problem.at("reason", "CAMPAIGN_REASON_MISSING")));
        }
        return reason;
    }

    private void record(Actor actor, String action, CampaignId id, Map<String, String> details) {
        events.publishEvent(new Recorded(actor, action, "campaign/" + id, details));
    }
}
