package vn.thidua.council.blind;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;

/** The public side of a token key: what is blinded, and whether a token is genuine. */
public final class TokenCheck {

    private static final String HASH = "SHA-384";
    private static final int HASH_OCTETS = 48;
    private static final PSSParameterSpec PSS_WITHOUT_SALT =
            new PSSParameterSpec(HASH, "MGF1", MGF1ParameterSpec.SHA384, 0, 1);

    private final PublicKey key;

    private TokenCheck(PublicKey key) {
        this.key = key;
    }

    public static TokenCheck of(String publicPart) {
        return new TokenCheck(Rsa.publicKey(publicPart));
    }

    public boolean isGenuine(byte[] serial, BigInteger token) {
        try {
            Signature signature = Signature.getInstance("RSASSA-PSS");
            signature.setParameter(PSS_WITHOUT_SALT);
            signature.initVerify(key);
            signature.update(serial);
            return signature.verify(Rsa.octets(token));
        } catch (GeneralSecurityException notASignature) {
            return false;
        }
    }

    BigInteger modulus() {
        return ((RSAPublicKey) key).getModulus();
    }

    BigInteger exponent() {
        return ((RSAPublicKey) key).getPublicExponent();
    }

    /** The serial as EMSA-PSS encodes it (RFC 8017, 9.1.1) with an empty salt. */
    BigInteger encoded(byte[] serial) {
        try {
            MessageDigest digest = MessageDigest.getInstance(HASH);
            digest.update(new byte[8]);
            byte[] hash = digest.digest(MessageDigest.getInstance(HASH).digest(serial));
            byte[] masked = mask(hash, Rsa.OCTETS - HASH_OCTETS - 1);
            masked[masked.length - 1] ^= 0x01;
            masked[0] &= 0x7f;
            byte[] all = Arrays.copyOf(masked, Rsa.OCTETS);
            System.arraycopy(hash, 0, all, masked.length, HASH_OCTETS);
            all[Rsa.OCTETS - 1] = (byte) 0xbc;
            return new BigInteger(1, all);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static byte[] mask(byte[] seed, int length) throws GeneralSecurityException {
        byte[] out = new byte[length];
        for (int counter = 0; counter * HASH_OCTETS < length; counter++) {
            MessageDigest digest = MessageDigest.getInstance(HASH);
            digest.update(seed);
            byte[] block = digest.digest(new byte[] {0, 0, 0, (byte) counter});
            int from = counter * HASH_OCTETS;
            System.arraycopy(block, 0, out, from, Math.min(HASH_OCTETS, length - from));
        }
        return out;
    }
}
