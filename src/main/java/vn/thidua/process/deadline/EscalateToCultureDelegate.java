package vn.thidua.process.deadline;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Role;

@Component
class EscalateToCultureDelegate implements JavaDelegate {

    private final DeadlineReminders reminders;

    EscalateToCultureDelegate(DeadlineReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.escalate(DeadlineWatchProcess.deadline(execution), Role.CULTURE_HEAD);
    }
}
