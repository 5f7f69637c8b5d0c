package vn.thidua.signing;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.signing.pdf.Extension;

/** When a signature or a seal may be added. */
@Component
class SigningRules {

    private final Credentials credentials;
    private final Clock clock;

    SigningRules(Credentials credentials, Clock clock) {
        this.credentials = credentials;
        this.clock = clock;
    }

    /** @param present what is known of the signatures that are there already */
    void requireSignable(UnlockedKey key, Optional<SignatureReport> present) {
        requireInForce(key);
        if (!key.holder().isPerson()) {
            throw new BusinessRuleViolation("SIGNING_NOT_A_PERSON");
        }
        present.ifPresent(report -> {
            requireIntact(report);
            refuseTwice(key, report);
        });
    }

    /** The seal comes after the competent person's signature and on nothing else (R-21; decree 30, article 32). */
    void requireSealable(UnlockedKey key, SignatureReport report) {
        requireOffice(key);
        if (report.kind() == SignatureReport.Kind.SIGNED) {
            requireIntact(report);
        }
        if (!report.isSignedByAPerson()) {
            throw new BusinessRuleViolation("SIGNING_NOT_YET_SIGNED");
        }
        refuseTwice(key, report);
    }

    void requireOffice(UnlockedKey key) {
        requireInForce(key);
        if (key.holder().isPerson()) {
            throw new BusinessRuleViolation("SIGNING_NOT_AN_OFFICE");
        }
    }

    byte[] picture(UnlockedKey key) {
        return key.picture().orElseThrow(() -> new BusinessRuleViolation("SIGNING_NO_PICTURE"));
    }

    void requireExtension(Holder holder, byte[] sent, byte[] uploaded, SignatureReport report) {
        Credential own = credentials
                .activeOf(holder, clock.instant())
                .orElseThrow(() -> new BusinessRuleViolation("SIGNING_NO_CREDENTIAL"));
        Extension.require(sent, uploaded);
        requireIntact(report);
        SignatureFinding last = report.signatures().get(report.signatures().size() - 1);
        if (!own.certificate().equals(last.certificate())) {
            throw new BusinessRuleViolation("SIGNING_UPLOAD_ANOTHERS", last.signer());
        }
        if (last.verdict() == Verdict.REVOKED || last.verdict() == Verdict.EXPIRED) {
            throw new BusinessRuleViolation("SIGNING_UPLOAD_NOT_VALID");
        }
    }

    /** A batch may outlast a revocation or the certificate's last second. */
    private void requireInForce(UnlockedKey key) {
        boolean usable = credentials
                .find(key.credential().id())
                .filter(own -> own.isUsableAt(clock.instant()))
                .isPresent();
        if (!usable) {
            throw new BusinessRuleViolation(
                    "SIGNING_CERTIFICATE_NOT_USABLE", key.credential().subject());
        }
    }

    private static void requireIntact(SignatureReport report) {
        if (!report.isIntact()) {
            throw new BusinessRuleViolation("SIGNING_CHANGED");
        }
    }

    private static void refuseTwice(UnlockedKey key, SignatureReport report) {
        boolean already = report.signatures().stream()
                .anyMatch(found -> key.credential().certificate().equals(found.certificate()));
        if (already) {
            throw new BusinessRuleViolation(
                    "SIGNING_ALREADY_SIGNED", key.credential().subject());
        }
    }
}
