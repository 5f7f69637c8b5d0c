package vn.thidua.payment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the money of each recipient is paid. */
public record ChooseWays(UUID payoutId, List<Row> rows) {

    public record Row(UUID lineId, PayoutLine.@Nullable Way way) {}

    public ChooseWays {
        rows = List.copyOf(rows);
    }
}
