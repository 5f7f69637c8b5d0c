package vn.thidua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the higher office answered about one nominee.
 *
 * @param grantedBy the office that decided
 * @param scan the decision or letter as it came
 */
public record Answer(
        boolean granted,
        String decisionCode,
        LocalDate decidedOn,
        String grantedBy,
        @Nullable String reason,
        @Nullable UUID scan,
        Instant recordedAt) {}
