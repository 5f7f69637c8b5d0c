package vn.thidua.award;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the catalogue with its record.
 *
 * @param changedBy empty for a row the ward started with
 * @param changeBasis on which ground an award ended, else empty
 * @param replacedAt when a change took this row's place, or null while it counts
 */
public record AwardTypeEdition(
        UUID id,
        AwardType type,
        int place,
        Instant changedAt,
        String changedBy,
        String changeBasis,
        String reason,
        @Nullable Instant replacedAt) {

    public boolean counts() {
        return replacedAt == null;
    }
}
