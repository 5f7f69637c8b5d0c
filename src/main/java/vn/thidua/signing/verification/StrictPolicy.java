package vn.thidua.signing.verification;

import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.validation.policy.ValidationPolicyLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** {@code signing/strict-policy.xml}: what is changed after a signature without its leave makes it fail. */
final class StrictPolicy {

    static final ValidationPolicy POLICY = load();

    private StrictPolicy() {}

    private static ValidationPolicy load() {
        try (InputStream stream = StrictPolicy.class.getResourceAsStream("/signing/strict-policy.xml")) {
            if (stream == null) {
                throw new IllegalStateException("signing/strict-policy.xml is not on the class path.");
            }
            return ValidationPolicyLoader.fromValidationPolicy(stream).create();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
