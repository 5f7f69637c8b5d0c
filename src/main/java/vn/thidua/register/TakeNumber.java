package vn.thidua.register;

import java.util.UUID;
import vn.thidua.shared.Vietnamese;

/**
 * What is entered in the register of outgoing documents when a document gets its number.
 *
 * @param documentId the document that gets the number; a second request for it returns the first entry
 * @param issuer whose series
 * @param type abbreviation of the type, {@code CV} for a công văn, which prints none
 * @param symbol what stands behind the slash, for instance {@code KH-UBND}
 * @param subject name of the type and summary (column 3)
 * @param signer name of the signer, or of both (column 4)
 * @param recipients as printed (column 5)
 * @param keptBy unit or person that keeps the file copy (column 6)
 * @param copies how many (column 7)
 */
public record TakeNumber(
        UUID documentId,
        Issuer issuer,
        String type,
        String symbol,
        String subject,
        String signer,
        String recipients,
        String keptBy,
        int copies) {

    public TakeNumber {
        subject = Vietnamese.text(subject);
        signer = Vietnamese.text(signer);
        recipients = Vietnamese.text(recipients);
        keptBy = Vietnamese.text(keptBy);
    }
}
