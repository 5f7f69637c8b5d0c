package vn.thidua.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.plan.Plan;
import vn.thidua.campaign.plan.PlannedTask;
import vn.thidua.campaign.plan.Target;
import vn.thidua.campaign.plan.UnitRef;
import vn.thidua.campaign.plan.WayOfTakingPart;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Problem;

/** Emulation campaigns of the ward, from draft plan to closing. */
@Service
@Transactional
public class Campaigns {

    Campaigns() {}

    /** Reads a campaign file into a draft; refuses with every problem found, each with its line and column. */
    public CampaignId importFile(Actor actor, String yaml) {
        throw new UnsupportedOperationException();
    }

    public Campaign get(CampaignId id) {
        throw new UnsupportedOperationException();
    }

    public List<Campaign> all() {
        throw new UnsupportedOperationException();
    }

    /** The plan with everything changed since the import. */
    public Plan plan(CampaignId id) {
        throw new UnsupportedOperationException();
    }

    /** What a campaign file of this plan's campaign says for the rehearsal. */
    public Rehearsal rehearsal(CampaignId id) {
        throw new UnsupportedOperationException();
    }

    /** The plan as the draft task's form edits it. */
    public PlanDraft draft(CampaignId id) {
        throw new UnsupportedOperationException();
    }

    public void revise(Actor actor, CampaignId id, RevisePlan command) {
        throw new UnsupportedOperationException();
    }

    /** What keeps the plan from being submitted, recipients that lead nowhere among it. */
    public List<Problem> problems(CampaignId id) {
        throw new UnsupportedOperationException();
    }

    /** What the officer should look at but may leave. */
    public List<Problem> warnings(CampaignId id) {
        throw new UnsupportedOperationException();
    }

    /** Refuses an incomplete plan with all its problems; to be called when the draft task is completed. */
    public void submit(Actor actor, CampaignId id) {
        throw new UnsupportedOperationException();
    }

    /** Marks the campaign launched; a second call changes nothing. */
    public void launch(Actor actor, CampaignId id, LocalDate on) {
        throw new UnsupportedOperationException();
    }

    public void reject(Actor actor, CampaignId id, String reason) {
        throw new UnsupportedOperationException();
    }

    /** The units' results are being put together; back to running when another phase follows. */
    public void consolidate(Actor actor, CampaignId id) {
        throw new UnsupportedOperationException();
    }

    public void resume(Actor actor, CampaignId id) {
        throw new UnsupportedOperationException();
    }

    public void close(Actor actor, CampaignId id) {
        throw new UnsupportedOperationException();
    }

    /** Keeps the reason for the notice; the campaign runs on until {@link #cancel}. */
    public void requestCancellation(Actor actor, CampaignId id, String reason) {
        throw new UnsupportedOperationException();
    }

    /** Cancels with the reason given before; a second call changes nothing. */
    public void cancel(Actor actor, CampaignId id) {
        throw new UnsupportedOperationException();
    }

    /** The event that the plan waits for has happened; the campaign's last day is that day. */
    public void endWithEvent(Actor actor, CampaignId id, LocalDate on, String event) {
        throw new UnsupportedOperationException();
    }

    /** Every unit, withdrawn ones too, in the ward's order. */
    public List<Participant> participants(CampaignId id) {
        throw new UnsupportedOperationException();
    }

    /** Units that take part in this way now. */
    public List<Participant> participants(CampaignId id, WayOfTakingPart way) {
        throw new UnsupportedOperationException();
    }

    public Optional<Participant> participant(CampaignId id, String unitCode) {
        throw new UnsupportedOperationException();
    }

    public void addUnit(Actor actor, CampaignId id, String unitCode, Set<WayOfTakingPart> ways, String reason) {
        throw new UnsupportedOperationException();
    }

    public void withdrawUnit(Actor actor, CampaignId id, String unitCode, String reason) {
        throw new UnsupportedOperationException();
    }

    public UnitRef unit(CampaignId id, String unitCode) {
        throw new UnsupportedOperationException();
    }

    public List<Target> targetsOf(CampaignId id, String unitCode) {
        throw new UnsupportedOperationException();
    }

    public List<PlannedTask> tasksOf(CampaignId id, String unitCode) {
        throw new UnsupportedOperationException();
    }

    /** Launch first, then each phase's report, then the final figures. */
    public List<Deadline> deadlines(CampaignId id) {
        throw new UnsupportedOperationException();
    }

    /** Phase 0 for the launch; the last phase's number for the final figures. */
    public Deadline deadline(CampaignId id, DeadlineKind kind, int phase) {
        throw new UnsupportedOperationException();
    }

    public Deadline deadline(UUID deadlineId) {
        throw new UnsupportedOperationException();
    }

    /** Keeps the wish and its reason for the notice; nothing moves until {@link #applyExtension}. */
    public DeadlineChange requestExtension(Actor actor, ExtendDeadline command) {
        throw new UnsupportedOperationException();
    }

    /** Moves the deadline; a second call changes nothing. */
    public Deadline applyExtension(Actor actor, UUID deadlineChangeId) {
        throw new UnsupportedOperationException();
    }

    public DeadlineChange deadlineChange(UUID deadlineChangeId) {
        throw new UnsupportedOperationException();
    }

    public List<DeadlineChange> deadlineChanges(CampaignId id) {
        throw new UnsupportedOperationException();
    }

    /** The lines of Nơi nhận with the units they stand for now. */
    public List<DispatchLine> recipients(CampaignId id) {
        throw new UnsupportedOperationException();
    }
}
