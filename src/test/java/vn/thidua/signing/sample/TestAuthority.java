package vn.thidua.signing.sample;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
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
