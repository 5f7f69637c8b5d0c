package vn.thidua.process.campaign;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.Deadline;
import vn.thidua.campaign.DeadlineChange;
import vn.thidua.campaign.DeadlineKind;
import vn.thidua.campaign.ExtendDeadline;
import vn.thidua.campaign.plan.WayOfTakingPart;
import vn.thidua.document.DocumentKind;
import vn.thidua.process.BusinessKeys;
import vn.thidua.process.CommonVariables;
import vn.thidua.process.ProcessRoots;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CurrentWard;
import vn.thidua.shared.Vietnamese;

/** Starts a campaign and changes a running one; each change is asked for with its reason. */
@Service
@Transactional
public class CampaignLifecycle {

    private final Campaigns campaigns;
    private final ProcessRoots roots;
    private final RunningUnits units;
    private final CampaignNotices notices;
    private final RunningDates dates;
    private final CurrentWard ward;

    CampaignLifecycle(
            Campaigns campaigns,
            ProcessRoots roots,
            RunningUnits units,
            CampaignNotices notices,
            RunningDates dates,
            CurrentWard ward) {
        this.campaigns = campaigns;
        this.roots = roots;
        this.units = units;
        this.notices = notices;
        this.dates = dates;
        this.ward = ward;
    }

    /** The plan goes to the officer's desk; nothing happens when it is there already. */
    public void start(CampaignId id) {
        Campaign campaign = campaigns.get(id);
        roots.startOnce(
                CampaignLifecycleProcess.KEY,
                businessKey(id),
                Map.of(
                        CommonVariables.WARD_ID.name(), ward.id().value(),
                        CommonVariables.CAMPAIGN_ID.name(), campaign.id().toString(),
                        CommonVariables.PHASE.name(), 1));
    }

    public boolean isStarted(CampaignId id) {
        return roots.isRunning(CampaignLifecycleProcess.KEY, businessKey(id));
    }

    /** The campaign runs on until the notice of its cancellation has been issued. */
    public void cancel(Actor actor, CampaignId id, String reason) {
        campaigns.requestCancellation(actor, id, reason);
        change(id, "cancellation", DocumentKind.CANCELLATION_NOTICE, id.toString());
    }

    /** The deadline holds until the notice of its extension has been issued. */
    public void extend(Actor actor, ExtendDeadline command) {
        DeadlineChange change = campaigns.requestExtension(actor, command);
        change(
                command.campaignId(),
                change.id().toString(),
                DocumentKind.EXTENSION_NOTICE,
                change.id().toString());
    }

    public void addUnit(Actor actor, CampaignId id, String unitCode, Set<WayOfTakingPart> ways, String reason) {
        campaigns.addUnit(actor, id, unitCode, ways, reason);
        if (campaigns.get(id).status().isRunning()) {
            units.join(id, unitCode);
            notices.joined(id, unitCode, reason);
        }
    }

    public void withdrawUnit(Actor actor, CampaignId id, String unitCode, String reason) {
        campaigns.withdrawUnit(actor, id, unitCode, reason);
        units.leave(id, unitCode);
        notices.left(id, unitCode, reason);
    }

    /** The event that ends the campaign has happened: whatever waits for its end waits for the new day. */
    public void endWithEvent(Actor actor, CampaignId id, LocalDate on, String event) {
        Date expectedEnd = dayAfter(campaigns.get(id).endsOn());
        Deadline expected = finalFigures(id);
        campaigns.endWithEvent(actor, id, on, event);
        dates.move(id, expectedEnd, dayAfter(campaigns.get(id).endsOn()));
        dates.move(id, expected, finalFigures(id));
    }

    private void change(CampaignId id, String what, DocumentKind notice, String subjectId) {
        roots.startOnce(
                ChangeCampaignProcess.KEY,
                businessKey(id) + "/change/" + what,
                Map.of(
                        CommonVariables.WARD_ID.name(),
                        ward.id().value(),
                        CommonVariables.CAMPAIGN_ID.name(),
                        id.toString(),
                        ChangeCampaignProcess.DOCUMENT_KIND.name(),
                        notice.name(),
                        ChangeCampaignProcess.SUBJECT_ID.name(),
                        subjectId,
                        ChangeCampaignProcess.CANCELLATION.name(),
                        notice == DocumentKind.CANCELLATION_NOTICE));
    }

    private Deadline finalFigures(CampaignId id) {
        return campaigns.deadline(id, DeadlineKind.FINAL, campaigns.get(id).phases());
    }

    private String businessKey(CampaignId id) {
        return BusinessKeys.campaign(ward.id(), id.toString());
    }

    private static Date dayAfter(LocalDate day) {
        return Date.from(day.plusDays(1).atStartOfDay(Vietnamese.ZONE).toInstant());
    }
}
