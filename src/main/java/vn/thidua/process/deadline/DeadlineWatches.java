package vn.thidua.process.deadline;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Deadline;
import vn.thidua.process.BusinessKeys;
import vn.thidua.process.CommonVariables;
import vn.thidua.process.ProcessRoots;
import vn.thidua.shared.CurrentWard;

/** Starts and ends the watch over a deadline; one root instance per deadline. */
@Component
public class DeadlineWatches {

    private final ProcessRoots roots;
    private final CurrentWard ward;

    public DeadlineWatches(ProcessRoots roots, CurrentWard ward) {
        this.roots = roots;
        this.ward = ward;
    }

    public void start(Deadline deadline) {
        roots.startOnce(DeadlineWatchProcess.KEY, businessKey(deadline), variables(deadline));
    }

    /** After a deadline was moved its watch begins anew: whoever was reminded of the old day is reminded again. */
    public void restart(Deadline deadline) {
        roots.startAnew(DeadlineWatchProcess.KEY, businessKey(deadline), variables(deadline), "Thời hạn đã được dời");
    }

    public void endAll(CampaignId campaign) {
        roots.end(DeadlineWatchProcess.KEY, BusinessKeys.below(ward.id(), campaign.toString()), "Đợt thi đua đã dừng");
    }

    private Map<String, Object> variables(Deadline deadline) {
        return Map.of(
                CommonVariables.WARD_ID.name(), ward.id().value(),
                CommonVariables.CAMPAIGN_ID.name(), deadline.campaignId().toString(),
                DeadlineWatchProcess.DEADLINE_ID.name(), deadline.id().toString());
    }

    private String businessKey(Deadline deadline) {
        return BusinessKeys.campaign(ward.id(), deadline.campaignId().toString()) + "/deadline/" + deadline.id();
    }
}
