package vn.thidua.process.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import vn.thidua.process.engine.ModelFiles;

/** Every handler by its task; the program does not start when a user task of a model has no handler or no form. */
@Component
class TaskHandlers implements SmartInitializingSingleton {

    private final Map<String, TaskHandler<?>> byTask;
    private final ModelFiles files;

    TaskHandlers(List<TaskHandler<?>> handlers, ModelFiles files) {
        this.byTask = handlers.stream().collect(Collectors.toMap(TaskHandler::taskKey, Function.identity()));
        this.files = files;
    }

    TaskHandler<?> of(String taskKey) {
        TaskHandler<?> handler = byTask.get(taskKey);
        if (handler == null) {
            throw new IllegalStateException("No handler completes the task " + taskKey + ".");
        }
        return handler;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> faults = new ArrayList<>();
        List<ModelledTask> tasks = ModelledTask.allOf(files);
        tasks.stream()
                .filter(task -> !byTask.containsKey(task.key()))
                .forEach(task -> faults.add(task + " has no handler"));
        tasks.stream().filter(task -> !files.has(task.form())).forEach(task -> faults.add(task + " has no form"));
        if (!faults.isEmpty()) {
            throw new IllegalStateException("Models and handlers disagree: " + String.join("; ", faults) + ".");
        }
    }
}
