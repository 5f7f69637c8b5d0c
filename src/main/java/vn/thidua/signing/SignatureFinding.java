package vn.thidua.signing;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One signature of a file.
 *
 * @param signer the name in the certificate, or empty when the signature holds none that can be read
 * @param at the time the signature claims, or the proven one when {@link #isTimeProven()}
 * @param registered whose certificate it is among the registered ones, as of the time of signing; two offices may share one
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
        List<Holder> registered,
        boolean coversAll) {

    public SignatureFinding {
        registered = List.copyOf(registered);
    }

    public boolean isIntact() {
        return verdict.isIntact();
    }

    public boolean isTimeProven() {
        return level.isTimed();
    }

    /** An unchanged signature by a certificate that is registered for such a holder. */
    public boolean isBy(Holder.Kind kind) {
        return counts() && registered.stream().anyMatch(holder -> holder.kind() == kind);
    }

    /** An unchanged signature by a certificate that is registered for this holder. */
    public boolean isBy(Holder holder) {
        return counts() && registered.contains(holder);
    }

    private boolean counts() {
        return isIntact() && verdict != Verdict.REVOKED;
    }

    SignatureFinding with(Verdict other, List<Holder> holders) {
        return new SignatureFinding(id, signer, organisation, at, level, other, certificate, holders, coversAll);
    }
}
