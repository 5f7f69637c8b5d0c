package vn.thidua.council.blind;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.spec.MGF1ParameterSpec;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import javax.crypto.spec.SecretKeySpec;

/**
 * A text that only the holder of the private part reads: AES-256-GCM under a fresh key, that key by RSA-OAEP with
 * SHA-256, written as {@code base64(key).base64(nonce).base64(text)}. The same as a browser's Web Cryptography makes.
 */
public final class Envelope {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final OAEPParameterSpec OAEP =
            new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);
    private static final int NONCE_OCTETS = 12;
    private static final int TAG_BITS = 128;

    private Envelope() {}

    public static TokenKey.Pair generate() {
        KeyPair pair = Rsa.pair();
        return new TokenKey.Pair(Rsa.text(pair.getPrivate()), Rsa.text(pair.getPublic()));
    }

    public static String seal(String publicPart, String text) {
        try {
            KeyGenerator generator = KeyGenerator.getInstance("AES");
            generator.init(256);
            SecretKey key = generator.generateKey();
            byte[] nonce = new byte[NONCE_OCTETS];
            RANDOM.nextBytes(nonce);
            byte[] sealed = aes(Cipher.ENCRYPT_MODE, key, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] wrapped = rsa(Cipher.ENCRYPT_MODE, Rsa.publicKey(publicPart)).doFinal(key.getEncoded());
            return base64(wrapped) + "." + base64(nonce) + "." + base64(sealed);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** @throws IllegalArgumentException when it was not sealed for this key, or was altered */
    public static String open(String privatePart, String envelope) {
        String[] parts = envelope.split("\\.", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("An envelope has three parts.");
        }
        try {
            byte[] key = rsa(Cipher.DECRYPT_MODE, Rsa.privateKey(privatePart)).doFinal(octets(parts[0]));
            byte[] text = aes(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), octets(parts[1]))
                    .doFinal(octets(parts[2]));
            return new String(text, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("The envelope cannot be opened.", e);
        }
    }

    private static Cipher rsa(int mode, Key key) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("RSA/ECB/OAEPPadding");
        cipher.init(mode, key, OAEP);
        return cipher;
    }

    private static Cipher aes(int mode, SecretKey key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] octets(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
