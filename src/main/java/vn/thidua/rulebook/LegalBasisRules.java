package vn.thidua.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.thidua.shared.Problem;

/** What an entry of the catalogue has to satisfy. */
final class LegalBasisRules {

    private LegalBasisRules() {}

    static List<Problem> problems(LegalBasis basis, Predicate<String> catalogued) {
        List<Problem> problems = new ArrayList<>();
        if (!basis.code().matches("[a-z0-9-]{2,60}")) {
            problems.add(Problem.at("code", "RULEBOOK_BASIS_CODE"));
        }
        if (basis.subject().isEmpty()) {
            problems.add(Problem.at("subject", "RULEBOOK_SUBJECT_MISSING"));
        }
        if (basis.kind() != LegalBasis.Kind.LAW
                && (basis.number().isEmpty() || basis.issuer().isEmpty())) {
            problems.add(
                    Problem.at("number", "RULEBOOK_NUMBER_MISSING", basis.kind().label()));
        }
        LocalDate to = basis.validTo();
        if (to != null && to.isBefore(basis.validFrom())) {
            problems.add(Problem.at("validTo", "RULEBOOK_PERIOD_INVERTED"));
        }
        String successor = basis.replacedBy();
        if (successor != null && (successor.equals(basis.code()) || !catalogued.test(successor))) {
            problems.add(Problem.at("replacedBy", "RULEBOOK_BASIS_UNKNOWN", successor));
        }
        return problems;
    }
}
