package vn.thidua.rulebook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One edition of an entry of the catalogue, in force or replaced. */
public record LegalBasisEdition(
        LegalBasis basis, Instant changedAt, String changedBy, String reason, @Nullable Instant replacedAt) {}
