package vn.thidua.process.document;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.document.ClerkDesk;
import vn.thidua.document.DraftId;
import vn.thidua.document.SigningDesk;
import vn.thidua.document.SigningItem;
import vn.thidua.file.FileId;
import vn.thidua.process.task.FieldProblem;
import vn.thidua.process.task.ProblemSentences;
import vn.thidua.process.task.TaskForms;
import vn.thidua.process.task.TaskInHand;
import vn.thidua.shared.BusinessRuleViolation;

/**
 * Signing and sealing from the forms in Tasklist, for whoever has the task in hand. A PIN comes in the body of one
 * request and is wiped when the key is open.
 */
@RestController
@RequestMapping("/api/tasks/{taskId}")
class SigningController {

    /** What opens the key, for this one act. */
    @SuppressWarnings("ArrayRecordComponent") // wiped after use; never compared
    record PinRequest(char @Nullable [] pin) {

        PinRequest {
            pin = pin == null ? new char[0] : pin;
        }

        @Override
        public char[] pin() {
            return Objects.requireNonNullElseGet(pin, () -> new char[0]);
        }
    }

    /** Which uploaded file is the scan, and why it is taken although its code cannot be read. */
    record ScanRequest(String file, String reason) {}

    private final TaskForms forms;
    private final SigningDesk signer;
    private final ClerkDesk clerk;
    private final UploadedScans scans;
    private final SigningViews views;
    private final ProblemSentences sentences;

    SigningController(
            TaskForms forms,
            SigningDesk signer,
            ClerkDesk clerk,
            UploadedScans scans,
            SigningViews views,
            ProblemSentences sentences) {
        this.forms = forms;
        this.signer = signer;
        this.clerk = clerk;
        this.scans = scans;
        this.views = views;
        this.sentences = sentences;
    }

    @PostMapping("/signature")
    ResponseEntity<List<SigningView.Item>> sign(@PathVariable String taskId, @RequestBody PinRequest request) {
        return answer(signing(taskId), task -> wiped(request, pin -> signer.sign(task.actor(), draft(task), pin)));
    }

    @PostMapping("/seal")
    ResponseEntity<List<SigningView.Item>> seal(@PathVariable String taskId, @RequestBody PinRequest request) {
        return answer(sealing(taskId), task -> wiped(request, pin -> clerk.seal(task.actor(), draft(task), pin)));
    }

    /** Renders what is to be signed on a device of one's own; the files are then fetched one by one. */
    @PostMapping("/to-sign")
    ResponseEntity<List<SigningView.Item>> toSign(@PathVariable String taskId) {
        return signing(taskId).isPresent()
                ? answer(signing(taskId), task -> signer.toSign(task.actor(), draft(task)))
                : answer(sealing(taskId), task -> clerk.toSeal(task.actor(), draft(task)));
    }

    @GetMapping("/to-sign.pdf")
    ResponseEntity<byte[]> file(@PathVariable String taskId, @RequestParam UUID item) {
        return signing(taskId)
                .or(() -> sealing(taskId))
                .map(task -> pdf(signer.file(draft(task), item), item + ".pdf"))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** Takes a file that was signed, or sealed, on a device of one's own. */
    @PostMapping(path = "/signed", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<List<SigningView.Item>> signed(
            @PathVariable String taskId, @RequestParam UUID item, @RequestParam MultipartFile file) throws IOException {
        byte[] uploaded = file.getBytes();
        Optional<TaskInHand> signing = signing(taskId);
        if (signing.isPresent()) {
            return answer(signing, task -> {
                signer.takeSigned(task.actor(), draft(task), item, uploaded);
                return signer.look(task.actor(), draft(task)).items();
            });
        }
        return answer(sealing(taskId), task -> {
            clerk.takeSealed(task.actor(), draft(task), item, uploaded);
            return clerk.look(draft(task)).items();
        });
    }

    /** Takes the scan of what was signed and stamped by hand. */
    @PostMapping("/scan")
    ResponseEntity<List<SigningView.Item>> scan(@PathVariable String taskId, @RequestBody ScanRequest request) {
        return answer(sealing(taskId), task -> {
            byte[] scan = scans.read(task.actor(), FileId.of(request.file()));
            clerk.scan(task.actor(), draft(task), scan, request.reason());
            return clerk.look(draft(task)).items();
        });
    }

    @ExceptionHandler
    ResponseEntity<Map<String, List<FieldProblem>>> refused(BusinessRuleViolation refusal) {
        return ResponseEntity.unprocessableEntity().body(Map.of("problems", sentences.of(refusal)));
    }

    private Optional<TaskInHand> signing(String taskId) {
        return forms.inHand(taskId, IssueDocumentProcess.taskKey(IssueDocumentProcess.SIGN_OFF));
    }

    private Optional<TaskInHand> sealing(String taskId) {
        return forms.inHand(taskId, IssueDocumentProcess.taskKey(IssueDocumentProcess.SEAL));
    }

    private ResponseEntity<List<SigningView.Item>> answer(
            Optional<TaskInHand> task, Function<TaskInHand, List<SigningItem>> act) {
        return ResponseEntity.of(task.map(known -> views.items(draft(known), act.apply(known))));
    }

    private static ResponseEntity<byte[]> pdf(byte[] bytes, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .body(bytes);
    }

    private static <T> T wiped(PinRequest request, Function<char[], T> act) {
        try {
            return act.apply(request.pin());
        } finally {
            Arrays.fill(request.pin(), ' ');
        }
    }

    private static DraftId draft(TaskInHand task) {
        return IssueDocumentProcess.draft(task);
    }
}
