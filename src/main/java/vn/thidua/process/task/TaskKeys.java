package vn.thidua.process.task;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.Task;

/** {@code <process key>/<task id>} of a running task; a definition's id is {@code key:version:id}. */
final class TaskKeys {

    private TaskKeys() {}

    static String of(DelegateTask task) {
        return key(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
    }

    static String of(Task task) {
        return key(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
    }

    private static String key(String definitionId, String taskDefinitionKey) {
        return definitionId.substring(0, definitionId.indexOf(':')) + "/" + taskDefinitionKey;
    }
}
