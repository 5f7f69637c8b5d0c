package vn.thidua.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is handed over this time. */
public record HandOver(UUID payoutId, @Nullable LocalDate on, String place, List<Row> rows) {

    /**
     * @param received whether it is handed over this time
     * @param collector who collects it where the recipient does not, may be empty
     */
    public record Row(UUID lineId, boolean received, @Nullable String collector) {}

    public HandOver {
        rows = List.copyOf(rows);
    }
}
