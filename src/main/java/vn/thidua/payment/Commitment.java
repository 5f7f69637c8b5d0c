package vn.thidua.payment;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a decision will cost the fund.
 *
 * @param subject of the decision's papers; a second commitment of one subject replaces the first
 * @param on the day of the decision; its year's fund pays
 * @param what as the ledger prints it
 * @param reason why it may be over the budget, may be empty otherwise
 */
public record Commitment(String subject, LocalDate on, long amount, String what, String reason) {

    public int year() {
        return on.getYear();
    }

    FundMovement movement(long change) {
        return new FundMovement(
                "commitment/" + subject + "/" + UUID.randomUUID(), year(), subject, null, change, on, what, reason);
    }
}
