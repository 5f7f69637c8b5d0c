package vn.thidua.rulebook;

import java.time.Instant;
import java.time.LocalDate;

/** One change of a dated value as it stands in the record, corrected ones too. */
public record DatedValueChange(
        String value, LocalDate validFrom, String legalBasis, String reason, String changedBy, Instant changedAt) {}
