package vn.thidua.process.nomination;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.award.KnownSubject;
import vn.thidua.award.RecipientKind;
import vn.thidua.award.SheetPreview;
import vn.thidua.process.nomination.NominationDesk.Template;
import vn.thidua.process.task.FieldProblem;
import vn.thidua.process.task.ProblemSentences;
import vn.thidua.shared.BusinessRuleViolation;

/** The endpoints behind the table of nominations. A task that the person does not see is not there. */
@RestController
@RequestMapping("/api/tasks/{taskId}/nominations")
class NominationController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final NominationDesk desk;
    private final ProblemSentences sentences;

    NominationController(NominationDesk desk, ProblemSentences sentences) {
        this.desk = desk;
        this.sentences = sentences;
    }

    @GetMapping("/template.xlsx")
    ResponseEntity<byte[]> template(@PathVariable String taskId) {
        return desk.template(taskId).map(NominationController::file).orElseGet(() -> ResponseEntity.notFound()
                .build());
    }

    /** Reads the file and says what it would change; changes nothing. */
    @PostMapping(path = "/sheet", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<SheetPreview> preview(@PathVariable String taskId, @RequestParam MultipartFile file)
            throws IOException {
        return ResponseEntity.of(desk.preview(taskId, file.getBytes()));
    }

    @GetMapping("/known")
    ResponseEntity<List<KnownSubject>> known(
            @PathVariable String taskId,
            @RequestParam String name,
            @RequestParam(required = false) @Nullable RecipientKind kind) {
        return ResponseEntity.of(desk.known(taskId, kind, name));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, List<FieldProblem>>> refused(BusinessRuleViolation refusal) {
        return ResponseEntity.unprocessableEntity().body(Map.of("problems", sentences.of(refusal)));
    }

    private static ResponseEntity<byte[]> file(Template template) {
        return ResponseEntity.ok()
                .contentType(XLSX)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"de-nghi-khen-thuong-" + template.unitCode() + ".xlsx\"")
                .body(template.content());
    }
}
