package vn.thidua.signing.pdf;

import java.time.Instant;
import vn.thidua.signing.Certification;

/**
 * What a signature says about itself.
 *
 * @param reason as readers of PDF show it
 */
public record SignatureRequest(Instant at, String reason, Look look, Certification certification) {

    public static SignatureRequest plain(Instant at, String reason, Look look) {
        return new SignatureRequest(at, reason, look, Certification.NONE);
    }
}
