package vn.thidua.signing;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One signature of a file.
 *
 * @param signer the name in the certificate, or empty when the signature holds none that can be read
 * @param at the time the signature claims, or the proven one when {@link #isTimeProven()}
 * @param registered whose certificate it is among the registered ones, as of the time of signing
 * @param coversAll whether nothing follows what this signature covers
 */
public record SignatureFinding(
        String id,
        String signer,
        String organisation,
        @Nullable Instant at,
        Level level,
        Verdict verdict,
        @Nullable X509Certificate certificate,
        @Nullable Holder registered,
        boolean coversAll) {

    public boolean isIntact() {
        return verdict.isIntact();
    }

    public boolean isTimeProven() {
        return level.isTimed();
    }

    public Optional<Holder> holder() {
        return Optional.ofNullable(registered);
    }

    /** An unchanged signature by a certificate that is registered for such a holder. */
    public boolean isBy(Holder.Kind kind) {
        return isIntact() && verdict != Verdict.REVOKED && registered != null && registered.kind() == kind;
    }

    SignatureFinding with(Verdict other, @Nullable Holder holder) {
        return new SignatureFinding(id, signer, organisation, at, level, other, certificate, holder, coversAll);
    }
}
