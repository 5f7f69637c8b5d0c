package vn.thidua.process.drive;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the engine's open tasks; asked for by nobody in particular, so that all of them are seen. */
@Component
class OpenTasks {

    private final TaskService tasks;

    OpenTasks(TaskService tasks) {
        this.tasks = tasks;
    }

    List<String> ids() {
        return tasks.createTaskQuery().active().list().stream().map(Task::getId).toList();
    }

    OpenTask read(String taskId) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        Map<String, Object> variables =
                tasks.getVariables(taskId, List.of("unitCode", "reportId", "documentKind", "draftId"));
        String definition = task.getProcessDefinitionId();
        return new OpenTask(
                taskId,
                definition.substring(0, definition.indexOf(':')) + "/" + task.getTaskDefinitionKey(),
                task.getName(),
                text(variables.get("unitCode")),
                text(variables.get("reportId")),
                text(variables.get("documentKind")),
                text(variables.get("draftId")),
                task.getAssignee(),
                groups(taskId),
                moment(task.getDueDate()),
                task.getCreateTime().toInstant());
    }

    private List<String> groups(String taskId) {
        return tasks.getIdentityLinksForTask(taskId).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable Instant moment(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
