package vn.thidua.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which transfers the bank has carried out. */
public record ConfirmTransfers(UUID payoutId, List<Row> rows) {

    /**
     * @param paidOn the day of the bank's note, null while it is not carried out
     * @param cash the transfer failed or is not wanted: the money is handed over in cash
     */
    public record Row(UUID lineId, @Nullable LocalDate paidOn, boolean cash) {}

    public ConfirmTransfers {
        rows = List.copyOf(rows);
    }
}
