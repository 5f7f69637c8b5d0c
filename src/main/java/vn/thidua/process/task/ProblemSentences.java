package vn.thidua.process.task;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;

/** The Vietnamese sentence of each problem. */
@Component
class ProblemSentences {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;

    ProblemSentences(MessageSource messages) {
        this.messages = messages;
    }

    List<FieldProblem> of(BusinessRuleViolation refusal) {
        return refusal.problems().stream()
                .map(problem -> new FieldProblem(problem.field(), sentence(problem)))
                .toList();
    }

    String text(BusinessRuleViolation refusal) {
        return of(refusal).stream().map(FieldProblem::message).distinct().collect(Collectors.joining(" "));
    }

    private String sentence(Problem problem) {
        return messages.getMessage(
                "error." + problem.code(), problem.arguments().toArray(), VIETNAMESE);
    }
}
