package vn.thidua.process.task;

/** The form was saved by another window or another person after this one was loaded. */
public class DraftConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DraftConflict(String taskId) {
        super("The draft of task %s was saved elsewhere meanwhile.".formatted(taskId));
    }
}
