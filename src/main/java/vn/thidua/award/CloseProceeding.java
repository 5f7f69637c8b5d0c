package vn.thidua.award;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Vietnamese;

/** @param servedOn when a sanction had been served, null when there was none */
public record CloseProceeding(UUID id, @Nullable LocalDate closedOn, @Nullable LocalDate servedOn, String outcome) {

    public CloseProceeding {
        outcome = Vietnamese.text(outcome);
    }
}
