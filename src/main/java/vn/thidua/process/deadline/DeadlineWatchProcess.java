package vn.thidua.process.deadline;

import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.VariableScope;
import vn.thidua.process.ProcessVariable;

/** Everything Java needs to know about {@code processes/deadline-watch.bpmn}. */
final class DeadlineWatchProcess {

    static final String KEY = "deadlineWatch";
    static final String BEFORE = "event_beforeDeadline";
    static final String AFTER = "event_afterDeadline";
    static final String CULTURE_DUE = "event_cultureDue";
    static final String CHAIRMAN_DUE = "event_chairmanDue";
    static final String ISSUE_URGING = "callActivity_issueUrging";
    static final String ESCALATE_TO_CHAIRMAN = "serviceTask_escalateToChairman";
    static final String ENDED = "endEvent_watchEnded";

    static final ProcessVariable<String> DEADLINE_ID = ProcessVariable.text("deadlineId");
    static final ProcessVariable<Date> REMIND_AT = ProcessVariable.moment("remindAt");
    static final ProcessVariable<Date> LATE_AT = ProcessVariable.moment("lateAt");
    static final ProcessVariable<Date> ESCALATE_AT = ProcessVariable.moment("escalateAt");
    static final ProcessVariable<Date> CHAIRMAN_AT = ProcessVariable.moment("chairmanAt");
    static final ProcessVariable<Boolean> UNITS_MISSING = ProcessVariable.decision("unitsMissing");

    private DeadlineWatchProcess() {}

    static UUID deadline(VariableScope scope) {
        return UUID.fromString(DEADLINE_ID.read(scope));
    }
}
