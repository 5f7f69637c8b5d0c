package vn.thidua.process.task;

import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import vn.thidua.process.engine.ModelFiles;
import vn.thidua.shared.CurrentWard;
import vn.thidua.shared.TestSentences;
import vn.thidua.shared.WardId;

/**
 * Completes tasks as people do: what they type is saved as the task's draft, then the task is completed and its real
 * handler runs. Front doors behind the handlers are the test's mocks.
 */
public final class TaskBench {

    private final ProcessEngine engine;
    private final TaskForms forms;
    private final ObjectMapper json = new ObjectMapper().findAndRegisterModules();

    public TaskBench(
            ProcessEngine engine,
            DataSource drafts,
            PlatformTransactionManager transactions,
            TaskHandler<?>... handlers) {
        this.engine = engine;
        CurrentWard ward = mock();
        given(ward.id()).willReturn(new WardId("11002"));
        TaskHandlers known = new TaskHandlers(List.of(handlers), new ModelFiles());
        TaskDrafts kept = new TaskDrafts(JdbcClient.create(drafts), ward, Clock.systemUTC());
        TaskInput input = new TaskInput();
        CurrentActor actor = new CurrentActor(engine.getIdentityService());
        ProblemSentences sentences = new ProblemSentences(TestSentences.all());
        Mocks.register("taskCompletion", new TaskCompletion(known, kept, input, actor, sentences));
        this.forms = new TaskForms(engine.getTaskService(), known, kept, input, actor, sentences, transactions);
    }

    /** Claims the task, types the input over what the form shows and completes it. */
    public void complete(Task task, String user, Object typed) {
        as(task, user, () -> {
            int version = forms.form(task.getId()).orElseThrow().draftVersion();
            forms.save(task.getId(), version, json.valueToTree(typed));
            engine.getTaskService().complete(task.getId());
        });
    }

    /** Completes the task with what its form starts with. */
    public void completeAsOffered(Task task, String user) {
        as(task, user, () -> engine.getTaskService().complete(task.getId()));
    }

    /** The sentences the form would show. */
    public List<String> check(Task task, String user, Object typed) {
        List<String> sentences = new ArrayList<>();
        as(task, user, () -> {
            int version = forms.form(task.getId()).orElseThrow().draftVersion();
            forms.save(task.getId(), version, json.valueToTree(typed));
            forms.check(task.getId()).orElseThrow().forEach(problem -> sentences.add(problem.message()));
        });
        return sentences;
    }

    public TaskForms forms() {
        return forms;
    }

    private void as(Task task, String user, Runnable step) {
        engine.getTaskService().setAssignee(task.getId(), user);
        engine.getIdentityService().setAuthentication(user, List.of());
        try {
            step.run();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }
}
