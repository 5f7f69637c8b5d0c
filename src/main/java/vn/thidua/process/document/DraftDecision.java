package vn.thidua.process.document;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.Verdict;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;

/** What a checker or signer says in the form. */
record DraftDecision(@Nullable String decision, @Nullable String reason) {

    static final DraftDecision NONE = new DraftDecision(null, "");

    Verdict verdict(List<Choice> allowed) {
        Verdict.Outcome outcome = Arrays.stream(Verdict.Outcome.values())
                .filter(known -> known.name().equals(decision))
                .filter(known ->
                        allowed.stream().anyMatch(choice -> choice.value().equals(known.name())))
                .findFirst()
                .orElseThrow(
                        () -> new BusinessRuleViolation(List.of(Problem.at("decision", "PROCESS_DECISION_MISSING"))));
        return new Verdict(outcome, outcome == Verdict.Outcome.APPROVED || reason == null ? "" : reason);
    }
}
