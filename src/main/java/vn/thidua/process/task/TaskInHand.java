package vn.thidua.process.task;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.Task;
import vn.thidua.process.ProcessVariable;
import vn.thidua.shared.Actor;

/** An open task as its handler sees it: who has it in hand, what the process knows, and where decisions go. */
public final class TaskInHand {

    private final String taskId;
    private final Actor actor;
    private final Map<String, Object> variables;
    private final BiConsumer<String, Object> decisions;

    private TaskInHand(
            String taskId, Actor actor, Map<String, Object> variables, BiConsumer<String, Object> decisions) {
        this.taskId = taskId;
        this.actor = actor;
        this.variables = variables;
        this.decisions = decisions;
    }

    /** While the engine completes the task: decisions are set in the process. */
    static TaskInHand completing(DelegateTask task, Actor actor) {
        return new TaskInHand(task.getId(), actor, task.getVariables(), task::setVariable);
    }

    /** While somebody looks at the task or checks what was typed: decisions lead nowhere. */
    static TaskInHand looking(Task task, Actor actor, Map<String, Object> variables) {
        return new TaskInHand(task.getId(), actor, variables, (name, value) -> {});
    }

    public String taskId() {
        return taskId;
    }

    public Actor actor() {
        return actor;
    }

    public <T> T read(ProcessVariable<T> variable) {
        return find(variable)
                .orElseThrow(() ->
                        new IllegalStateException("Task %s has no value for '%s'.".formatted(taskId, variable.name())));
    }

    public <T> Optional<T> find(ProcessVariable<T> variable) {
        return variable.typed(variables.get(variable.name()));
    }

    public <T> void decide(ProcessVariable<T> variable, T value) {
        decisions.accept(variable.name(), value);
    }
}
