package vn.thidua.organisation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;

/** A choice that was left open is refused at its field. */
final class Chosen {

    private Chosen() {}

    static <T> T required(@Nullable T chosen, String field) {
        if (chosen == null) {
            throw new BusinessRuleViolation(List.of(Problem.at(field, "ORGANISATION_CHOICE_MISSING")));
        }
        return chosen;
    }
}
