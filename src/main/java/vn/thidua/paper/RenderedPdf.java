package vn.thidua.paper;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A finished file; {@code sha256} in lower-case hexadecimal. */
@SuppressWarnings("ArrayRecordComponent") // read once and stored; never compared
public record RenderedPdf(byte[] bytes, String sha256, int pages) {

    static RenderedPdf of(byte[] bytes, int pages) {
        return new RenderedPdf(bytes, digest(bytes), pages);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
