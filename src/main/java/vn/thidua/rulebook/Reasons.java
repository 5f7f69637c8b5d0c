package vn.thidua.rulebook;

import java.util.List;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Vietnamese;

/** Nothing in the rulebook changes without a reason that can be read later. */
final class Reasons {

    private Reasons() {}

    static String required(String entered) {
        String reason = Vietnamese.text(entered);
        if (reason.isEmpty()) {
            throw new BusinessRuleViolation(List.of(Problem.at("reason", "RULEBOOK_REASON_MISSING")));
        }
        return reason;
    }
}
