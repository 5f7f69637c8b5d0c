package vn.thidua.process.drive;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Service;
import vn.thidua.access.Accounts;
import vn.thidua.process.task.FieldProblem;
import vn.thidua.process.task.TaskForm;
import vn.thidua.process.task.TaskForms;
import vn.thidua.shared.BusinessRuleViolation;

/**
 * Drives the engine for a program that plays the ward's people. Whoever does a task does it as in Tasklist: signed in,
 * with his groups' rights, through the form's draft, its check and the handler.
 */
@Service
public class ProcessDriver {

    private final OpenTasks openTasks;
    private final DueJobs jobs;
    private final TaskService tasks;
    private final TaskForms forms;
    private final IdentityService identity;
    private final Accounts accounts;

    ProcessDriver(
            OpenTasks openTasks,
            DueJobs jobs,
            TaskService tasks,
            TaskForms forms,
            IdentityService identity,
            Accounts accounts) {
        this.openTasks = openTasks;
        this.jobs = jobs;
        this.tasks = tasks;
        this.forms = forms;
        this.identity = identity;
        this.accounts = accounts;
    }

    public List<String> openTaskIds() {
        return openTasks.ids();
    }

    public OpenTask read(String taskId) {
        return openTasks.read(taskId);
    }

    /** Executes due jobs until none is left. Throws {@link StepFailed} at the first that fails. */
    public int runDueJobs() {
        return jobs.run();
    }

    /** When the next timer falls due. */
    public Optional<Instant> nextTimer() {
        return jobs.next();
    }

    /**
     * Claims the task, types into its form and completes it. Throws {@link TaskRefusal} with the form's sentences.
     *
     * @param typing what the person enters, given the form as it opens
     */
    public void perform(String userId, String taskId, Function<TaskForm, JsonNode> typing) {
        identity.setAuthentication(userId, accounts.groups(userId));
        try {
            claim(userId, taskId);
            TaskForm form = forms.form(taskId).orElseThrow(() -> notTheirs(userId));
            forms.save(taskId, form.draftVersion(), typing.apply(form));
            check(taskId);
            tasks.complete(taskId);
        } catch (BusinessRuleViolation | BadUserRequestException | AuthorizationException refusal) {
            throw new TaskRefusal(List.of(String.valueOf(refusal.getMessage())));
        } finally {
            identity.clearAuthentication();
        }
    }

    private void claim(String userId, String taskId) {
        if (tasks.createTaskQuery().taskId(taskId).taskAssignee(userId).count() == 0) {
            tasks.claim(taskId, userId);
        }
    }

    private void check(String taskId) {
        List<FieldProblem> problems = forms.check(taskId).orElse(List.of());
        if (!problems.isEmpty()) {
            throw new TaskRefusal(problems.stream()
                    .map(problem ->
                            problem.field().isEmpty() ? problem.message() : problem.field() + ": " + problem.message())
                    .toList());
        }
    }

    private static TaskRefusal notTheirs(String userId) {
        return new TaskRefusal(List.of("Tài khoản %s không được giao việc này.".formatted(userId)));
    }
}
