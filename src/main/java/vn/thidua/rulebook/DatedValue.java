package vn.thidua.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What holds from one day to another, and on which ground.
 *
 * @param validTo the last day, or null while nothing is known to end it
 * @param confirmed false while the ward has not yet confirmed a default
 */
public record DatedValue(
        UUID id,
        String key,
        String value,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String legalBasis,
        boolean confirmed) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public BigDecimal number() {
        return new BigDecimal(value);
    }
}
