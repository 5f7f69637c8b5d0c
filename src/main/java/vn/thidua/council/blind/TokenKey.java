package vn.thidua.council.blind;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateKey;

/** Signs tokens without seeing them (RFC 9474, RSABSSA-SHA384-PSSZERO-Deterministic). */
public final class TokenKey {

    private final RSAPrivateKey key;

    private TokenKey(PrivateKey key) {
        this.key = (RSAPrivateKey) key;
    }

    /** A fresh pair as text: the private part, and the public part for everybody. */
    public record Pair(String privatePart, String publicPart) {}

    public static Pair generate() {
        KeyPair pair = Rsa.pair();
        return new Pair(Rsa.text(pair.getPrivate()), Rsa.text(pair.getPublic()));
    }

    public static TokenKey of(String privatePart) {
        return new TokenKey(Rsa.privateKey(privatePart));
    }

    /** @throws IllegalArgumentException when the number is none of this key's */
    public BigInteger sign(BigInteger blinded) {
        if (blinded.signum() <= 0 || blinded.compareTo(key.getModulus()) >= 0) {
            throw new IllegalArgumentException("The blinded number is outside the key's range.");
        }
        return blinded.modPow(key.getPrivateExponent(), key.getModulus());
    }
}
