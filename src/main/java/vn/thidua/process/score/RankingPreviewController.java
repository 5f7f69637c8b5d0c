package vn.thidua.process.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.organisation.Organisation;
import vn.thidua.process.task.FieldProblem;
import vn.thidua.process.task.ProblemSentences;
import vn.thidua.process.task.TaskForms;
import vn.thidua.score.Scores;
import vn.thidua.shared.BusinessRuleViolation;

/** The ranking with what is typed in the open task; changes nothing. */
@RestController
class RankingPreviewController {

    private final TaskForms forms;
    private final RankUnitsHandler handler;
    private final Scores scores;
    private final Organisation organisation;
    private final ProblemSentences sentences;

    RankingPreviewController(
            TaskForms forms,
            RankUnitsHandler handler,
            Scores scores,
            Organisation organisation,
            ProblemSentences sentences) {
        this.forms = forms;
        this.handler = handler;
        this.scores = scores;
        this.organisation = organisation;
        this.sentences = sentences;
    }

    @PostMapping("/api/tasks/{taskId}/ranking")
    ResponseEntity<RankingView> preview(@PathVariable String taskId, @RequestBody RankUnitsHandler.Input typed) {
        Optional<RankingView> view = forms.inHand(taskId, handler.taskKey())
                .map(task -> typed.command(RankUnitsProcess.campaign(task)))
                .map(scores::preview)
                .map(ranking -> RankingView.of(ranking, organisation));
        return ResponseEntity.of(view);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, List<FieldProblem>>> refused(BusinessRuleViolation refusal) {
        return ResponseEntity.unprocessableEntity().body(Map.of("problems", sentences.of(refusal)));
    }
}
