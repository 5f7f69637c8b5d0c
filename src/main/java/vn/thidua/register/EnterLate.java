package vn.thidua.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.file.FileId;
import vn.thidua.shared.Vietnamese;

/**
 * A document that was numbered on paper while the system could not be used (the one exception to R-18).
 *
 * @param symbol behind the slash, {@code TB-UBND}
 * @param reason what kept the system from numbering it
 * @param scan of the signed paper
 */
public record EnterLate(
        @Nullable Issuer issuer,
        String type,
        String symbol,
        @Nullable Integer number,
        @Nullable LocalDate issuedOn,
        String subject,
        String signer,
        String recipients,
        String keptBy,
        int copies,
        String reason,
        @Nullable FileId scan) {

    public EnterLate {
        type = Vietnamese.text(type);
        symbol = Vietnamese.text(symbol).replace(" ", "");
        subject = Vietnamese.text(subject);
        signer = Vietnamese.text(signer);
        recipients = Vietnamese.text(recipients);
        keptBy = Vietnamese.text(keptBy);
        reason = Vietnamese.text(reason);
    }
}
