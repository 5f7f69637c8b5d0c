package vn.thidua.process.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.shared.BusinessRuleViolation;

/** What a form reads, keeps and asks for. The engine says who sees a task: whoever does not gets nothing. */
@Service
public class TaskForms {

    private final TaskService tasks;
    private final TaskHandlers handlers;
    private final TaskDrafts drafts;
    private final TaskInput input;
    private final CurrentActor actor;
    private final ProblemSentences sentences;
    private final TransactionTemplate transaction;

    TaskForms(
            TaskService tasks,
            TaskHandlers handlers,
            TaskDrafts drafts,
            TaskInput input,
            CurrentActor actor,
            ProblemSentences sentences,
            PlatformTransactionManager transactions) {
        this.tasks = tasks;
        this.handlers = handlers;
        this.drafts = drafts;
        this.input = input;
        this.actor = actor;
        this.sentences = sentences;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    public Optional<TaskForm> form(String taskId) {
        return visible(taskId).map(task -> form(task, handlers.of(TaskKeys.of(task))));
    }

    /** Keeps what was typed. Throws {@link DraftConflict} when somebody else has saved meanwhile. */
    public Optional<SavedDraft> save(String taskId, int version, JsonNode typed) {
        return visible(taskId).map(task -> save(task, version, typed));
    }

    /** What completing the task now would be refused for; changes nothing. */
    public Optional<List<FieldProblem>> check(String taskId) {
        return visible(taskId).map(task -> {
            List<FieldProblem> problems = transaction.execute(status -> {
                status.setRollbackOnly();
                return check(task, handlers.of(TaskKeys.of(task)));
            });
            return problems == null ? List.of() : problems;
        });
    }

    /**
     * The task for an endpoint of its own beside the form's: there for whoever has it in hand, as a draft is.
     *
     * @param taskKey the only task that this is about
     */
    public Optional<TaskInHand> inHand(String taskId, String taskKey) {
        return visible(taskId)
                .filter(task -> TaskKeys.of(task).equals(taskKey))
                .map(this::requireInHand)
                .map(this::look);
    }

    /** The task for what is shown beside its form: there for whoever sees it. */
    public Optional<TaskInHand> seen(String taskId) {
        return visible(taskId).map(this::look);
    }

    /** What has been typed into the task so far, or what its form starts with. */
    public <I> I typed(TaskInHand task, TaskHandler<I> handler) {
        return drafts.find(task.taskId())
                .map(draft -> input.read(draft.input(), handler.inputType()))
                .orElseGet(() -> handler.initialInput(task));
    }

    private Task requireInHand(Task task) {
        if (!isInHand(task)) {
            throw new BusinessRuleViolation("PROCESS_TASK_NOT_CLAIMED");
        }
        return task;
    }

    private <I> TaskForm form(Task task, TaskHandler<I> handler) {
        TaskInHand inHand = look(task);
        Optional<TaskDraft> draft = drafts.find(task.getId());
        return new TaskForm(
                task.getId(),
                handler.taskKey(),
                task.getName(),
                Objects.requireNonNullElse(task.getDescription(), ""),
                input.tree(handler.view(inHand)),
                draft.map(known -> input.parse(known.input()))
                        .orElseGet(() -> input.tree(handler.initialInput(inHand))),
                draft.map(TaskDraft::version).orElse(0),
                draft.map(TaskDraft::savedAt).orElse(null),
                draft.map(TaskDraft::savedBy).orElse(null),
                isInHand(task));
    }

    private SavedDraft save(Task task, int version, JsonNode typed) {
        requireInHand(task);
        String userId = actor.get().userId();
        TaskDraft saved = drafts.save(task.getId(), TaskKeys.of(task), version, typed.toString(), userId);
        return new SavedDraft(saved.version(), saved.savedAt());
    }

    private <I> List<FieldProblem> check(Task task, TaskHandler<I> handler) {
        TaskInHand inHand = look(task);
        try {
            handler.complete(inHand, typed(inHand, handler));
            return List.of();
        } catch (BusinessRuleViolation refusal) {
            return sentences.of(refusal);
        }
    }

    private Optional<Task> visible(String taskId) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult());
    }

    private TaskInHand look(Task task) {
        return TaskInHand.looking(task, actor.get(), tasks.getVariables(task.getId()));
    }

    private boolean isInHand(Task task) {
        return actor.get().userId().equals(task.getAssignee());
    }
}
