package vn.thidua.payment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.NominationId;
import vn.thidua.shared.Vietnamese;

/**
 * What is written into the ledger.
 *
 * @param key names the event: the same key is written once
 * @param year whose fund it belongs to: the year of the decision, whenever the money moves
 * @param subject what it belongs to, such as the subject of the decision's papers
 * @param what as the ledger prints it
 */
public record FundMovement(
        String key,
        int year,
        String subject,
        @Nullable NominationId nomination,
        long amount,
        LocalDate on,
        String what,
        String reason) {

    public FundMovement {
        what = Vietnamese.text(what);
        reason = Vietnamese.text(reason);
    }
}
