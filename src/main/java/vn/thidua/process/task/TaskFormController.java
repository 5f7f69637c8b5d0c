package vn.thidua.process.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.shared.BusinessRuleViolation;

/** The endpoints behind the forms in Tasklist. A task that the person does not see is not there. */
@RestController
@RequestMapping("/api/tasks/{taskId}")
class TaskFormController {

    /** What the form sends while somebody types. */
    record DraftRequest(int version, JsonNode input) {}

    private final TaskForms forms;
    private final ProblemSentences sentences;

    TaskFormController(TaskForms forms, ProblemSentences sentences) {
        this.forms = forms;
        this.sentences = sentences;
    }

    @GetMapping("/form")
    ResponseEntity<TaskForm> form(@PathVariable String taskId) {
        return ResponseEntity.of(forms.form(taskId));
    }

    @PutMapping("/draft")
    ResponseEntity<?> save(@PathVariable String taskId, @RequestBody DraftRequest request) {
        try {
            return ResponseEntity.of(forms.save(taskId, request.version(), request.input()));
        } catch (DraftConflict conflict) {
            return ResponseEntity.status(HttpStatus.CONFLICT)
                    .body(forms.form(taskId).orElseThrow());
        }
    }

    @PostMapping("/check")
    ResponseEntity<Map<String, List<FieldProblem>>> check(@PathVariable String taskId) {
        return ResponseEntity.of(forms.check(taskId).map(problems -> Map.of("problems", problems)));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, List<FieldProblem>>> refused(BusinessRuleViolation refusal) {
        return ResponseEntity.unprocessableEntity().body(Map.of("problems", sentences.of(refusal)));
    }
}
