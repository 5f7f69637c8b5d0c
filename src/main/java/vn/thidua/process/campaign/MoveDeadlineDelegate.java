package vn.thidua.process.campaign;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.Deadline;
import vn.thidua.campaign.DeadlineChange;
import vn.thidua.process.deadline.DeadlineWatches;
import vn.thidua.shared.Actor;

@Component
class MoveDeadlineDelegate implements JavaDelegate {

    private final Campaigns campaigns;
    private final RunningDates dates;
    private final DeadlineWatches watches;

    private final CampaignNotices notices;

    MoveDeadlineDelegate(Campaigns campaigns, RunningDates dates, DeadlineWatches watches, CampaignNotices notices) {
        this.campaigns = campaigns;
        this.dates = dates;
        this.watches = watches;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DeadlineChange change =
                campaigns.deadlineChange(UUID.fromString(ChangeCampaignProcess.SUBJECT_ID.read(execution)));
        Deadline before = campaigns.deadline(change.deadlineId());
        Deadline after = campaigns.applyExtension(Actor.system(), change.id());
        dates.move(after.campaignId(), before, after);
        watches.restart(after);
        notices.extended(after, change);
    }
}
