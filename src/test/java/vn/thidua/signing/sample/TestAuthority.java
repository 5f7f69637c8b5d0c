package vn.thidua.signing.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import vn.thidua.signing.pdf.SigningKey;
import vn.thidua.signing.pdf.SigningKeys;
import vn.thidua.signing.verification.Trust;

/** An authority of invented people, and what it issues. */
public final class TestAuthority {

    public static final char[] PIN = "24681357".toCharArray();

    private static final Instant REVOKED = Instant.parse("2025-09-01T00:00:00Z");

    private final SampleAuthority authority = SampleAuthority.create();

    public byte[] file(String name) {
        return authority.issue(name, "Ủy ban nhân dân phường Thạch Khôi", PIN);
    }

    public SigningKey key(String name) {
        return SigningKeys.pkcs12(file(name), PIN);
    }

    public X509Certificate certificate() {
        return authority.certificate();
    }

    public Trust trust() {
        return new Trust(
                List.of(authority.certificate()),
                List.of(authority.revocationList(Instant.parse("2025-01-01T00:00:00Z"))));
    }

    /** As the authority would publish it after a theft. */
    public Trust trustRevoking(X509Certificate stolen) {
        return new Trust(List.of(authority.certificate()), List.of(authority.revocationList(REVOKED, stolen)));
    }

    /** The key of a time-stamping authority under the alias {@code key}. */
    public KeyStore timeStampingStore() {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(
                    new ByteArrayInputStream(
                            authority.issue("Dấu thời gian thử", "Thử", PIN, KeyPurposeId.id_kp_timeStamping)),
                    PIN);
            return store;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static byte[] signaturePicture() {
        return SamplePictures.signature("Phạm Đình Khải");
    }

    public static byte[] sealPicture() {
        return SamplePictures.seal();
    }

    public static String sealText() {
        return SamplePictures.SEAL_TEXT;
    }
}
