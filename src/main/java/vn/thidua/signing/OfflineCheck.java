package vn.thidua.signing;

import java.time.Instant;
import vn.thidua.signing.verification.PdfVerifier;
import vn.thidua.signing.verification.Trust;

/**
 * Whether a file was changed after it was signed, without a database: nobody is trusted there, so a good signature is
 * {@link Verdict#UNTRUSTED} at best.
 */
public final class OfflineCheck {

    private OfflineCheck() {}

    public static SignatureReport of(byte[] pdf, Instant at) {
        return PdfVerifier.verify(pdf, Trust.NOBODY, at);
    }
}
