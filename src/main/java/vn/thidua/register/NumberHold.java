package vn.thidua.register;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A number and its date as a document holds them while it is rendered and signed.
 *
 * @param heldOn the date of the document with this number, in the ward's zone
 */
public record NumberHold(
        UUID documentId,
        Issuer issuer,
        String type,
        int year,
        int number,
        String symbol,
        LocalDate heldOn,
        HoldState state) {

    /** {@code 05/KH-UBND}, as it is printed and registered. */
    public String code() {
        return "%02d/%s".formatted(number, symbol);
    }
}
