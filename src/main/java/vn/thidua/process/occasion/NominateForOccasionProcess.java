package vn.thidua.process.occasion;

import java.util.Date;
import vn.thidua.award.AwardOccasionId;
import vn.thidua.process.CommonVariables;
import vn.thidua.process.ProcessVariable;
import vn.thidua.process.task.TaskInHand;

/** Everything Java needs to know about {@code processes/nominate-for-occasion.bpmn}. */
public final class NominateForOccasionProcess {

    public static final String KEY = "nominateForOccasion";

    static final String NOMINATE = "userTask_nominate";
    static final String NOTE_NOMINATIONS = "serviceTask_noteNominations";
    static final String ANSWERED = "endEvent_unitAnswered";
    static final String CLOSED = "endEvent_nominationsClosed";

    /** To a unit that has not answered: nothing is taken any more. */
    static final String NOMINATIONS_CLOSED = "NominationsClosed";

    /** To whoever waits under the occasion's business key: nothing is outstanding any more. */
    public static final String ALL_UNITS_ANSWERED = "AllUnitsAnswered";

    static final ProcessVariable<Date> DUE_AT = ProcessVariable.moment("dueAt");

    private NominateForOccasionProcess() {}

    static AwardOccasionId occasion(TaskInHand task) {
        return AwardOccasionId.of(task.read(CommonVariables.OCCASION_ID));
    }
}
