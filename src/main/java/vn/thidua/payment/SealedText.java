package vn.thidua.payment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import vn.thidua.installation.Home;
import vn.thidua.shared.BusinessRuleViolation;

/**
 * Text that the database keeps unreadable: AES-256-GCM with a key in the installation's own folder, so that the
 * database alone, or a copy of it, tells nothing.
 */
@Component
class SealedText {

    private static final String KEY = "payment-key";
    private static final String WAY = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Home home;
    private final SecureRandom random = new SecureRandom();

    SealedText(Home home) {
        this.home = home;
    }

    /** @param bound to what it belongs: it opens nowhere else */
    String seal(String text, String bound) {
        byte[] nonce = bytes(NONCE_BYTES);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, made(), nonce, bound, text.getBytes(UTF_8));
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(nonce.length + sealed.length)
                        .put(nonce)
                        .put(sealed)
                        .array());
    }

    String open(String sealed, String bound) {
        ByteBuffer whole = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
        byte[] nonce = new byte[NONCE_BYTES];
        whole.get(nonce);
        byte[] rest = new byte[whole.remaining()];
        whole.get(rest);
        return new String(crypt(Cipher.DECRYPT_MODE, known(), nonce, bound, rest), UTF_8);
    }

    private static byte[] crypt(int mode, byte[] key, byte[] nonce, String bound, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance(WAY);
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(bound.getBytes(UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException unreadable) {
            throw new BusinessRuleViolation("PAYOUT_KEY_WRONG");
        }
    }

    private synchronized byte[] made() {
        if (!Files.exists(file())) {
            home.writeSecret(KEY, Base64.getEncoder().encodeToString(bytes(KEY_BYTES)));
        }
        return known();
    }

    private byte[] known() {
        if (!Files.exists(file())) {
            throw new BusinessRuleViolation("PAYOUT_KEY_WRONG");
        }
        try {
            return Base64.getDecoder().decode(Files.readString(file()).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file() {
        return home.at(KEY);
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
