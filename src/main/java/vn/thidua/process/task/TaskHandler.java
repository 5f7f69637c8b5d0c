package vn.thidua.process.task;

/**
 * What the program knows of one user task: what its form shows, what it asks, and what happens on completion.
 *
 * @param <I> a record of what the form asks; its components are the form's fields
 */
public interface TaskHandler<I> {

    /** {@code <process key>/<task id>}, for instance {@code issueDocument/userTask_signOff}. */
    String taskKey();

    Class<I> inputType();

    /** What the form shows and nobody changes there; becomes JSON. */
    Object view(TaskInHand task);

    /** What the form starts with while nothing has been typed. */
    I initialInput(TaskInHand task);

    /** False where what was typed must not stay beside its author's name: a ballot. */
    default boolean keepsInput() {
        return true;
    }

    /** Calls one front door and sets the decisions the model branches on. */
    void complete(TaskInHand task, I input);
}
