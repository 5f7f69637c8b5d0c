package vn.thidua.shared;

import java.util.List;
import java.util.stream.Collectors;

/** A request that breaks a rule of the ward; carries every problem found, not the first one. */
public class BusinessRuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public BusinessRuleViolation(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    public BusinessRuleViolation(String code, Object... arguments) {
        this(List.of(Problem.of(code, arguments)));
    }

    /** Throws when the list is not empty. */
    public static void throwIfAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new BusinessRuleViolation(problems);
        }
    }

    public List<Problem> problems() {
        return problems;
    }

    public boolean has(String code) {
        return problems.stream().anyMatch(problem -> problem.code().equals(code));
    }
}
