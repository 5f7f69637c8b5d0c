package vn.thidua.council.blind;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** Keys as text, numbers as octets. */
final class Rsa {

    static final int BITS = 2048;
    static final int OCTETS = BITS / 8;

    private Rsa() {}

    static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    static String text(java.security.Key key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    static PublicKey publicKey(String text) {
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(text)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Not a public key.", e);
        }
    }

    static PrivateKey privateKey(String text) {
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(text)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Not a private key.", e);
        }
    }

    /** As long as the modulus, leading zeros included. */
    static byte[] octets(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] out = new byte[OCTETS];
        int length = Math.min(bytes.length, OCTETS);
        System.arraycopy(bytes, bytes.length - length, out, OCTETS - length, length);
        return out;
    }
}
