package vn.thidua.document;

import java.util.List;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Vietnamese;

/** What a checker or signer says about a draft; whoever does not pass it says why. */
public record Verdict(Outcome outcome, String reason) {

    public enum Outcome {
        APPROVED,
        RETURNED,
        REJECTED
    }

    public Verdict {
        reason = Vietnamese.text(reason);
        if (outcome != Outcome.APPROVED && reason.isEmpty()) {
            throw new BusinessRuleViolation(List.of(Problem.at("reason", "DOCUMENT_REASON_MISSING")));
        }
    }

    public static Verdict approved() {
        return new Verdict(Outcome.APPROVED, "");
    }

    public static Verdict returned(String reason) {
        return new Verdict(Outcome.RETURNED, reason);
    }

    public static Verdict rejected(String reason) {
        return new Verdict(Outcome.REJECTED, reason);
    }

    public boolean isApproval() {
        return outcome == Outcome.APPROVED;
    }
}
