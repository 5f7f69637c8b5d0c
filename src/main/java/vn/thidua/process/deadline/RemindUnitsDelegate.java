package vn.thidua.process.deadline;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RemindUnitsDelegate implements JavaDelegate {

    private final DeadlineReminders reminders;

    RemindUnitsDelegate(DeadlineReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.remind(DeadlineWatchProcess.deadline(execution));
    }
}
