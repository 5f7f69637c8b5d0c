package vn.thidua.process.cancellation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The award and why it is to be cancelled, as the forms show it; money is in đồng, written for reading.
 *
 * @param decision the decision that granted it
 * @param pdf where that decision is, null where it has no file
 */
record CancellationView(
        String recipient,
        String unit,
        String award,
        String title,
        String decision,
        String goldenBook,
        String money,
        String outstanding,
        String ground,
        String explanation,
        String source,
        String requestedBy,
        @Nullable String cancelledBy,
        List<Done> recoveries,
        List<Choice> choices,
        @Nullable String pdf) {

    /** One way to decide. */
    record Choice(String value, String label, boolean needsReason) {}

    /** What was entered already. */
    record Done(String on, String outcome, String amount, String voucher, String note) {}
}
