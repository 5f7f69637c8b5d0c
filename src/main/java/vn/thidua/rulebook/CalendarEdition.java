package vn.thidua.rulebook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One edition of a year's table of days, in force or replaced. */
public record CalendarEdition(
        CalendarYear table, Instant changedAt, String changedBy, String reason, @Nullable Instant replacedAt) {

    public boolean isInForce() {
        return replacedAt == null;
    }
}
