package vn.thidua.document;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.thidua.register.Issuer;
import vn.thidua.signing.Credentials;
import vn.thidua.signing.Holder;
import vn.thidua.signing.KeyKind;

/** Who has a key to sign with today. */
@Component
class Keyholders {

    private final Credentials credentials;
    private final Clock clock;

    Keyholders(Credentials credentials, Clock clock) {
        this.credentials = credentials;
        this.clock = clock;
    }

    /** The holder of an office's seal. */
    static Holder ofSeal(Issuer seal) {
        return Holder.organisation(seal.name());
    }

    boolean hasKey(Holder holder) {
        return credentials.activeOf(holder, clock.instant()).isPresent();
    }

    /** Whether the key is opened with a PIN here, not on a device of the holder's own. */
    boolean unlocksHere(Holder holder) {
        return credentials
                .activeOf(holder, clock.instant())
                .filter(credential -> credential.kind() != KeyKind.OWN_DEVICE)
                .isPresent();
    }
}
