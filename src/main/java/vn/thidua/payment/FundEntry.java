package vn.thidua.payment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.NominationId;

/**
 * One line of the fund's ledger; never changed, put right by another line.
 *
 * @param amount in đồng; less than 0 where a budget is cut or a commitment is taken back
 * @param subject what it belongs to: the subject of the decision's papers, empty for the budget
 * @param what as the ledger prints it
 */
public record FundEntry(
        int year,
        Kind kind,
        long amount,
        LocalDate on,
        String subject,
        @Nullable NominationId nomination,
        String what,
        String reason,
        String enteredBy,
        Instant enteredAt) {

    public enum Kind {
        BUDGET("Cấp kinh phí"),
        COMMITMENT("Cam kết theo quyết định"),
        PAYMENT("Chi tiền thưởng"),
        RECOVERY("Thu hồi tiền thưởng");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
