package vn.thidua.council.blind;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What is published of one ballot on one item: only who holds the serial can tell it, and no two items show one ballot. */
public final class BallotCode {

    private static final int DIGITS = 12;

    private BallotCode() {}

    /** The first twelve hexadecimal digits of SHA-256 over the serial and the item's id. */
    public static String of(byte[] serial, String itemId) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(serial);
            byte[] hash = digest.digest(itemId.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
