package vn.thidua.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A wish to move a deadline, its reason, and when it took effect. */
public record DeadlineChange(
        UUID id,
        UUID deadlineId,
        LocalDate oldDay,
        LocalDate newDay,
        String reason,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant appliedAt) {}
