package vn.thidua.process.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.process.ProcessScenario;
import vn.thidua.process.ProcessVariable;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;

@DisplayName("Forms of tasks: what is typed is kept, checked and becomes one command")
class TaskFormsTest {

    private static final ProcessVariable<Boolean> APPROVED = ProcessVariable.decision("approved");

    private final ObjectMapper json = new ObjectMapper().findAndRegisterModules();
    private final NoteHandler handler = new NoteHandler();
    private ProcessScenario scenario;

    @BeforeEach
    void startTask() {
        scenario = ProcessScenario.of("processes/send-mail.bpmn", handler);
        scenario.deploy(Bpmn.createExecutableProcess("noting")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask("userTask_note")
                .camundaTaskListenerDelegateExpression("complete", "${taskCompletion}")
                .endEvent()
                .done());
        scenario.start("noting", "note", Map.of("approved", false));
        scenario.engine().getTaskService().setAssignee(task().getId(), "an");
        scenario.engine().getIdentityService().setAuthentication("an", List.of());
    }

    @AfterEach
    void close() {
        scenario.close();
    }

    @Test
    void aFormStartsWithWhatTheHandlerOffers() {
        TaskForm form = forms().form(task().getId()).orElseThrow();

        assertThat(form.taskKey()).isEqualTo("noting/userTask_note");
        assertThat(form.input().get("text").asText()).isEqualTo("như mẫu");
        assertThat(form.draftVersion()).isZero();
        assertThat(form.editable()).isTrue();
    }

    @Test
    void whatIsTypedIsThereAgainAfterReloading() {
        SavedDraft saved = save(0, new Note("đang gõ", null));

        TaskForm form = forms().form(task().getId()).orElseThrow();
        assertThat(form.input().get("text").asText()).isEqualTo("đang gõ");
        assertThat(form.draftVersion()).isEqualTo(saved.version());
        assertThat(form.savedBy()).isEqualTo("an");
    }

    @Test
    void theSecondWindowDoesNotOverwriteTheFirst() {
        save(0, new Note("cửa sổ một", null));

        assertThatThrownBy(() -> save(0, new Note("cửa sổ hai", null))).isInstanceOf(DraftConflict.class);
        assertThatThrownBy(() -> save(7, new Note("cửa sổ hai", null))).isInstanceOf(DraftConflict.class);

        assertThat(forms().form(task().getId())
                        .orElseThrow()
                        .input()
                        .get("text")
                        .asText())
                .isEqualTo("cửa sổ một");
    }

    @Test
    void whoHasNotClaimedTheTaskWritesNothing() {
        scenario.engine().getIdentityService().setAuthentication("binh", List.of());

        assertThatThrownBy(() -> save(0, new Note("chen ngang", null))).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void aTaskThatIsNotThereHasNoForm() {
        assertThat(forms().form("unknown")).isEmpty();
        assertThat(forms().check("unknown")).isEmpty();
    }

    @Test
    void aCheckTellsEveryProblemAtItsFieldAndChangesNothing() {
        save(0, new Note("", null));

        List<FieldProblem> problems = forms().check(task().getId()).orElseThrow();

        assertThat(problems).extracting(FieldProblem::field).containsExactly("text", "on");
        assertThat(problems).extracting(FieldProblem::message).allSatisfy(text -> assertThat(text)
                .isEqualTo("Hãy nhập đủ các mục, kể cả lý do."));
        assertThat(tasks().getVariable(task().getId(), "approved")).isEqualTo(false);
    }

    @Test
    void aValueThatCannotBeReadIsRefusedAtItsPlace() {
        forms().save(task().getId(), 0, json.createObjectNode().put("text", "x").put("on", "31/02"));

        assertThat(forms().check(task().getId()).orElseThrow())
                .extracting(FieldProblem::field)
                .containsExactly("on");
    }

    @Test
    @DisplayName("R-53: decomposed letters are composed where they enter")
    void textIsNormalised() {
        save(0, new Note("  Hoà  ".replace("à", "a\u0300"), LocalDate.EPOCH));

        tasks().complete(task().getId());

        assertThat(handler.completedWith).isEqualTo("Hoà");
    }

    @Test
    void completingSetsTheDecisionAndKeepsTheDraftForTheRecord() {
        String task = task().getId();
        save(0, new Note("xong", LocalDate.EPOCH));

        tasks().complete(task);

        assertThat(scenario.engine()
                        .getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .variableName("approved")
                        .singleResult()
                        .getValue())
                .isEqualTo(true);
        assertThat(forms().form(task)).isEmpty();
    }

    private SavedDraft save(int version, Note note) {
        JsonNode typed = json.valueToTree(note);
        return forms().save(task().getId(), version, typed).orElseThrow();
    }

    private TaskForms forms() {
        return scenario.bench().forms();
    }

    private TaskService tasks() {
        return scenario.engine().getTaskService();
    }

    private Task task() {
        return scenario.task("userTask_note");
    }

    record Note(String text, @Nullable LocalDate on) {}

    /** Wants a text and a day. */
    static final class NoteHandler implements TaskHandler<Note> {

        private @Nullable String completedWith;

        @Override
        public String taskKey() {
            return "noting/userTask_note";
        }

        @Override
        public Class<Note> inputType() {
            return Note.class;
        }

        @Override
        public Object view(TaskInHand task) {
            return Map.of();
        }

        @Override
        public Note initialInput(TaskInHand task) {
            return new Note("như mẫu", null);
        }

        @Override
        public void complete(TaskInHand task, Note input) {
            task.decide(APPROVED, true);
            List<Problem> problems = new ArrayList<>();
            if (input.text().isEmpty()) {
                problems.add(Problem.at("text", "PROCESS_CHANGE_INCOMPLETE"));
            }
            if (input.on() == null) {
                problems.add(Problem.at("on", "PROCESS_CHANGE_INCOMPLETE"));
            }
            BusinessRuleViolation.throwIfAny(problems);
            completedWith = input.text();
        }
    }
}
