package vn.thidua.process.deadline;

import static vn.thidua.process.deadline.DeadlineWatchProcess.CHAIRMAN_AT;
import static vn.thidua.process.deadline.DeadlineWatchProcess.ESCALATE_AT;
import static vn.thidua.process.deadline.DeadlineWatchProcess.LATE_AT;
import static vn.thidua.process.deadline.DeadlineWatchProcess.REMIND_AT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.Deadline;

@Component
class PlanWatchDelegate implements JavaDelegate {

    private final Campaigns campaigns;
    private final WatchTimes times;

    PlanWatchDelegate(Campaigns campaigns, WatchTimes times) {
        this.campaigns = campaigns;
        this.times = times;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Deadline deadline = campaigns.deadline(DeadlineWatchProcess.deadline(execution));
        REMIND_AT.write(execution, times.remind(deadline));
        LATE_AT.write(execution, times.late(deadline));
        ESCALATE_AT.write(execution, times.culture(deadline));
        CHAIRMAN_AT.write(execution, times.chairman(deadline));
    }
}
