package vn.thidua.process.task;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import vn.thidua.process.engine.ModelFiles;

/**
 * A user task as a model draws it.
 *
 * @param form {@code forms/sign-off.html}, empty when the model names none
 */
record ModelledTask(String processKey, String taskId, String form) {

    private static final String FORM_PREFIX = "embedded:deployment:";

    static List<ModelledTask> allOf(ModelFiles files) {
        return files.all().keySet().stream()
                .filter(name -> name.endsWith(".bpmn"))
                .sorted()
                .flatMap(name -> of(Bpmn.readModelFromStream(files.open(name))))
                .toList();
    }

    String key() {
        return processKey + "/" + taskId;
    }

    @Override
    public String toString() {
        return key();
    }

    private static Stream<ModelledTask> of(BpmnModelInstance model) {
        String processKey =
                model.getModelElementsByType(Process.class).iterator().next().getId();
        return model.getModelElementsByType(UserTask.class).stream()
                .map(task -> new ModelledTask(processKey, task.getId(), form(task)));
    }

    private static String form(UserTask task) {
        String key = task.getCamundaFormKey();
        return key != null && key.startsWith(FORM_PREFIX) ? key.substring(FORM_PREFIX.length()) : "";
    }
}
