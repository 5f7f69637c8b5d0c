package vn.thidua.shared.web;

import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Sentences;

/** Refusals as scripts read them: every problem with its field and its Vietnamese sentence. */
@RestControllerAdvice(annotations = RestController.class)
class ApiProblems {

    private final Sentences sentences;

    ApiProblems(Sentences sentences) {
        this.sentences = sentences;
    }

    @ExceptionHandler
    ResponseEntity<Refusal> refused(BusinessRuleViolation violation) {
        return ResponseEntity.unprocessableEntity()
                .body(new Refusal(violation.problems().stream().map(this::view).toList()));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    Refusal changedMeanwhile(OptimisticLockingFailureException conflict) {
        return new Refusal(List.of(view(Problem.of("SHARED_CHANGED_MEANWHILE"))));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.PAYLOAD_TOO_LARGE)
    Refusal tooLarge(MaxUploadSizeExceededException size) {
        return new Refusal(List.of(view(Problem.at("file", "SHARED_UPLOAD_TOO_LARGE"))));
    }

    private ProblemView view(Problem problem) {
        return new ProblemView(problem.field(), problem.code(), sentences.of(problem));
    }

    record Refusal(List<ProblemView> problems) {}

    record ProblemView(String field, String code, String message) {}
}
