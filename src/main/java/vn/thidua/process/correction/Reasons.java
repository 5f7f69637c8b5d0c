package vn.thidua.process.correction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Vietnamese;

/** Whoever says no says why. */
final class Reasons {

    private Reasons() {}

    static String required(@Nullable String typed) {
        String reason = Vietnamese.text(CorrectionInput.text(typed));
        if (reason.isEmpty()) {
            throw new BusinessRuleViolation(List.of(Problem.at("reason", "DOCUMENT_REASON_MISSING")));
        }
        return reason;
    }
}
