package vn.thidua.signing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Vietnamese;

/** Opens a holder's key, or says why it cannot be opened. */
@Component
class Unlocking {

    private final Credentials credentials;
    private final KeyOpener opener;
    private final PinGuard guard;
    private final Clock clock;

    Unlocking(Credentials credentials, KeyOpener opener, PinGuard guard, Clock clock) {
        this.credentials = credentials;
        this.opener = opener;
        this.guard = guard;
        this.clock = clock;
    }

    UnlockedKey unlock(Holder holder, char[] pin) {
        Credential credential = usable(holder);
        Optional<byte[]> picture = credentials.pictureOf(holder);
        return guard.counting(holder, () -> new UnlockedKey(credential, opener.open(credential, pin), picture));
    }

    private Credential usable(Holder holder) {
        Instant now = clock.instant();
        return credentials.activeOf(holder, now).orElseThrow(() -> reason(credentials.of(holder), now));
    }

    private static BusinessRuleViolation reason(List<Credential> known, Instant now) {
        if (known.isEmpty()) {
            return new BusinessRuleViolation("SIGNING_NO_CREDENTIAL");
        }
        Credential latest = known.get(0);
        Credential.Revocation revocation = latest.revocation();
        if (revocation != null) {
            return new BusinessRuleViolation(
                    "SIGNING_CERTIFICATE_REVOKED", Vietnamese.moment(revocation.at()), revocation.reason());
        }
        return now.isBefore(latest.validFrom())
                ? new BusinessRuleViolation(
                        "SIGNING_CERTIFICATE_NOT_YET", latest.subject(), CredentialRules.day(latest.validFrom()))
                : new BusinessRuleViolation(
                        "SIGNING_CERTIFICATE_EXPIRED", latest.subject(), CredentialRules.day(latest.validTo()));
    }
}
