package vn.thidua.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;

/** What a new dated value has to satisfy. */
final class DatedValueRules {

    private static final Set<String> NUMBERING =
            Set.of(ValueKey.NUMBERING_SCHEME.code(), ValueKey.NUMBERING_GROUPS.code());

    private DatedValueRules() {}

    static void check(ChangeDatedValue command) {
        BusinessRuleViolation.throwIfAny(problems(command));
    }

    static List<Problem> problems(ChangeDatedValue command) {
        List<Problem> problems = new ArrayList<>();
        Optional<ValueKey> key = ValueKey.find(command.key());
        if (key.isEmpty()) {
            problems.add(Problem.at("key", "RULEBOOK_KEY_UNKNOWN", command.key()));
        } else if (!key.get().type().accepts(command.value())) {
            problems.add(Problem.at(
                    "value", "RULEBOOK_VALUE_WRONG", command.value(), key.get().label()));
        }
        if (command.validFrom() == null) {
            problems.add(Problem.at("validFrom", "RULEBOOK_FROM_MISSING"));
        }
        if (command.legalBasis().isEmpty()) {
            problems.add(Problem.at("legalBasis", "RULEBOOK_BASIS_MISSING"));
        }
        if (command.reason().isEmpty()) {
            problems.add(Problem.at("reason", "RULEBOOK_REASON_MISSING"));
        }
        return problems;
    }

    /** A change of the numbering within a year is allowed, but stands out in the record. */
    static String action(DatedValue value) {
        boolean midYear = value.validFrom().getDayOfYear() != 1;
        return NUMBERING.contains(value.key()) && midYear
                ? "RULEBOOK_NUMBERING_CHANGED_WITHIN_YEAR"
                : "RULEBOOK_VALUE_CHANGED";
    }
}
