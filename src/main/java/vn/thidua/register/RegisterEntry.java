package vn.thidua.register;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register of outgoing documents (decree 30, annex IV; R-24).
 *
 * @param issuedOn date of the document in the ward's zone
 * @param handedOverOn the day it left (column 8), null until then
 * @param receivedBy who confirmed it (column 9)
 * @param note column 10; of a void number its reason
 * @param isVoid the number was given up; it is never used again
 */
public record RegisterEntry(
        UUID id,
        UUID documentId,
        Issuer issuer,
        String type,
        int year,
        int number,
        String symbol,
        LocalDate issuedOn,
        String subject,
        String signer,
        String recipients,
        String keptBy,
        int copies,
        @Nullable LocalDate handedOverOn,
        String receivedBy,
        String note,
        boolean isVoid) {

    /** {@code 05/KH-UBND}: a leading zero below ten only. */
    public String code() {
        return "%02d/%s".formatted(number, symbol);
    }
}
