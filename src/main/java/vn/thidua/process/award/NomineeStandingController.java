package vn.thidua.process.award;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.award.AwardRoundId;
import vn.thidua.process.task.TaskForms;

/** The standings beside the lists of a round's forms, for whoever sees the task. */
@RestController
class NomineeStandingController {

    private final TaskForms forms;
    private final NomineeStandings standings;

    NomineeStandingController(TaskForms forms, NomineeStandings standings) {
        this.forms = forms;
        this.standings = standings;
    }

    @GetMapping("/api/tasks/{taskId}/standings")
    ResponseEntity<Map<String, String>> standings(@PathVariable String taskId) {
        return ResponseEntity.of(forms.seen(taskId)
                .flatMap(task -> task.find(AwardRoundProcess.ROUND_ID))
                .map(AwardRoundId::of)
                .map(standings::of));
    }
}
