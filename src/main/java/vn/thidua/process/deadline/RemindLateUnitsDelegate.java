package vn.thidua.process.deadline;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RemindLateUnitsDelegate implements JavaDelegate {

    private final DeadlineReminders reminders;

    RemindLateUnitsDelegate(DeadlineReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean missing = reminders.remindLate(DeadlineWatchProcess.deadline(execution));
        DeadlineWatchProcess.UNITS_MISSING.write(execution, missing);
    }
}
