package vn.thidua.process.task;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Sentences;

/** Refusals as a form shows them. */
@Component
public class ProblemSentences {

    private final Sentences sentences;

    ProblemSentences(Sentences sentences) {
        this.sentences = sentences;
    }

    public List<FieldProblem> of(BusinessRuleViolation refusal) {
        return refusal.problems().stream()
                .map(problem -> new FieldProblem(problem.field(), sentences.of(problem)))
                .toList();
    }

    public String of(List<Problem> problems) {
        return text(new BusinessRuleViolation(problems));
    }

    String text(BusinessRuleViolation refusal) {
        return String.join(" ", sentences.of(refusal).stream().distinct().toList());
    }
}
