package vn.thidua.register;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A number that is neither entered nor void.
 *
 * @param dueOn the last day on which it should be entered
 */
public record OpenNumber(
        UUID documentId,
        String code,
        String subject,
        LocalDate heldOn,
        HoldState state,
        LocalDate dueOn,
        boolean overdue) {}
