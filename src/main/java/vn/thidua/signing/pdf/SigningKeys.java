package vn.thidua.signing.pdf;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.token.AbstractKeyStoreTokenConnection;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs11SignatureToken;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import eu.europa.esig.dss.token.PrefilledPasswordCallback;
import java.security.KeyStore.PasswordProtection;
import java.security.UnrecoverableKeyException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.security.auth.login.LoginException;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.BusinessRuleViolation;

/** Opens keys. Every refusal is a sentence: wrong PIN, unreadable, no key, device not reachable. */
public final class SigningKeys {

    private SigningKeys() {}

    public static SigningKey pkcs12(byte[] file, char[] password) {
        return opened(() -> new Pkcs12SignatureToken(file, new PasswordProtection(password)), null, List.of());
    }

    /**
     * @param wanted the registered certificate, whose key is used; null for the only one
     * @param issuers a device often holds the signer's certificate alone
     */
    public static SigningKey pkcs11(
            String library, int slot, char[] pin, @Nullable X509Certificate wanted, List<X509Certificate> issuers) {
        return opened(
                () -> new Pkcs11SignatureToken(
                        library, new PrefilledPasswordCallback(new PasswordProtection(pin)), -1, slot, null),
                wanted,
                issuers);
    }

    private static SigningKey opened(Opening opening, @Nullable X509Certificate wanted, List<X509Certificate> issuers) {
        try {
            AbstractKeyStoreTokenConnection token = opening.open();
            return new SigningKey(token, entry(token.getKeys(), wanted), issuers);
        } catch (DSSException e) {
            throw refusal(e);
        }
    }

    private static DSSPrivateKeyEntry entry(List<DSSPrivateKeyEntry> entries, @Nullable X509Certificate wanted) {
        return entries.stream()
                .filter(entry ->
                        wanted == null || wanted.equals(entry.getCertificate().getCertificate()))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation("SIGNING_KEY_MISSING"));
    }

    private static BusinessRuleViolation refusal(DSSException failure) {
        return isWrongPin(failure)
                ? new BusinessRuleViolation("SIGNING_PIN_WRONG")
                : new BusinessRuleViolation("SIGNING_KEY_UNREADABLE", reason(failure));
    }

    private static boolean isWrongPin(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof UnrecoverableKeyException
                        || cause instanceof LoginException
                        || String.valueOf(cause.getMessage())
                                .toUpperCase(Locale.ROOT)
                                .contains("PIN_INCORRECT")
                        || String.valueOf(cause.getMessage()).contains("password was incorrect"));
    }

    static String reason(Throwable failure) {
        return causes(failure)
                .map(Throwable::getMessage)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" ← "));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    private interface Opening {
        AbstractKeyStoreTokenConnection open();
    }
}
