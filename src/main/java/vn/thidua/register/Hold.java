package vn.thidua.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A row of held numbers with what its entry in the register will say. */
record Hold(UUID id, TakeNumber request, String series, int number, LocalDate heldOn, HoldState state, Instant heldAt) {

    static Hold of(TakeNumber request, String series, int number, LocalDate today, Instant now) {
        return new Hold(UUID.randomUUID(), request, series, number, today, HoldState.HELD, now);
    }

    String code() {
        return told().code();
    }

    NumberHold told() {
        return new NumberHold(
                request.documentId(),
                request.issuer(),
                request.type(),
                heldOn.getYear(),
                number,
                request.symbol(),
                heldOn,
                state);
    }

    RegisterEntry entry() {
        return RegisterEntry.of(request, number, heldOn);
    }
}
