package vn.thidua.process.task;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.thidua.shared.BusinessRuleViolation;

/** Every user task's {@code complete} listener: what was typed becomes one command, in the engine's transaction. */
@Component
class TaskCompletion implements TaskListener {

    private final TaskHandlers handlers;
    private final TaskDrafts drafts;
    private final TaskInput input;
    private final CurrentActor actor;
    private final ProblemSentences sentences;

    TaskCompletion(
            TaskHandlers handlers, TaskDrafts drafts, TaskInput input, CurrentActor actor, ProblemSentences sentences) {
        this.handlers = handlers;
        this.drafts = drafts;
        this.input = input;
        this.actor = actor;
        this.sentences = sentences;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskHandler<?> handler = handlers.of(TaskKeys.of(task));
        try {
            complete(handler, TaskInHand.completing(task, actor.get()));
        } catch (BusinessRuleViolation refusal) {
            throw new TaskRefused(sentences.text(refusal), refusal);
        }
        if (handler.keepsInput()) {
            drafts.close(task.getId());
        } else {
            drafts.forget(task.getId());
        }
    }

    private <I> void complete(TaskHandler<I> handler, TaskInHand task) {
        I typed = drafts.find(task.taskId())
                .map(draft -> input.read(draft.input(), handler.inputType()))
                .orElseGet(() -> handler.initialInput(task));
        handler.complete(task, typed);
    }
}
