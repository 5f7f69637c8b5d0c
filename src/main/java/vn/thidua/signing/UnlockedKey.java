package vn.thidua.signing;

import java.util.Optional;
import vn.thidua.signing.pdf.SigningKey;

/** A key that was opened with its PIN, for one act; close it when the act is over. */
public final class UnlockedKey implements AutoCloseable {

    private final Credential credential;
    private final SigningKey key;
    private final byte @org.jspecify.annotations.Nullable [] picture;

    UnlockedKey(Credential credential, SigningKey key, Optional<byte[]> picture) {
        this.credential = credential;
        this.key = key;
        this.picture = picture.orElse(null);
    }

    public Credential credential() {
        return credential;
    }

    public Holder holder() {
        return credential.holder();
    }

    SigningKey key() {
        return key;
    }

    Optional<byte[]> picture() {
        return Optional.ofNullable(picture);
    }

    @Override
    public void close() {
        key.close();
    }
}
