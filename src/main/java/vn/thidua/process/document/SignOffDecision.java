package vn.thidua.process.document;

import org.jspecify.annotations.Nullable;
import vn.thidua.document.SigningMethod;

/**
 * What a signer says in the form; a PIN is never part of it.
 *
 * @param method DIGITAL or PAPER; null takes the way that the ward's settings name
 */
record SignOffDecision(@Nullable String decision, @Nullable String reason, @Nullable SigningMethod method) {

    DraftDecision word() {
        return new DraftDecision(decision, reason);
    }
}
