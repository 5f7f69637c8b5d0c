package vn.thidua.award.cancellation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.cancellation.Recovery.Outcome;
import vn.thidua.shared.Vietnamese;

/** @param amount in đồng, of money that came back */
public record EnterRecovery(
        UUID cancellation,
        Recovery.Kind kind,
        @Nullable Outcome outcome,
        @Nullable Long amount,
        @Nullable LocalDate on,
        String voucher,
        String note) {

    public EnterRecovery {
        voucher = Vietnamese.text(voucher);
        note = Vietnamese.text(note);
    }

    boolean isMoneyBack() {
        return kind == Recovery.Kind.MONEY && outcome == Outcome.RETURNED;
    }
}
