package vn.thidua.signing;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A registered certificate and where its key is.
 *
 * @param location the key's file below {@code keys/}, the configured device, or empty for the signer's own device
 * @param chain the issuers' certificates, the nearest first
 */
public record Credential(
        UUID id,
        Holder holder,
        KeyKind kind,
        String location,
        X509Certificate certificate,
        List<X509Certificate> chain,
        String registeredBy,
        Instant registeredAt,
        @Nullable Revocation revocation) {

    /** Since when a certificate must not be used here any more, and why. */
    public record Revocation(String by, Instant at, String reason) {}

    public Credential {
        chain = List.copyOf(chain);
    }

    public Instant validFrom() {
        return certificate.getNotBefore().toInstant();
    }

    public Instant validTo() {
        return certificate.getNotAfter().toInstant();
    }

    public String subject() {
        return CertificateName.ofSubject(certificate).text();
    }

    public String issuer() {
        return CertificateName.ofIssuer(certificate).text();
    }

    public String serial() {
        return certificate.getSerialNumber().toString(16);
    }

    public boolean isRevokedAt(Instant at) {
        return revocation != null && !at.isBefore(revocation.at());
    }

    /** Registered, not revoked, and within the certificate's time. */
    public boolean isUsableAt(Instant at) {
        return !isRevokedAt(at) && !at.isBefore(validFrom()) && !at.isAfter(validTo());
    }
}
