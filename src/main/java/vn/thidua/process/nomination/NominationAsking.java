package vn.thidua.process.nomination;

import java.util.List;
import vn.thidua.award.NominationEntry;
import vn.thidua.award.NominationForm;
import vn.thidua.process.task.TaskInHand;

/** A user task in whose form a unit proposes people. */
public interface NominationAsking {

    /** {@code <process key>/<task id>} */
    String taskKey();

    /** Whether this task asks for nominations now. */
    default boolean asksNow(TaskInHand task) {
        return true;
    }

    /** Whose table of nominations for what. */
    NominationForm nominationForm(TaskInHand task);

    /** What stands in the table now. */
    List<NominationEntry> typedNominations(TaskInHand task);
}
