package vn.thidua.signing;

import eu.europa.esig.dss.model.DSSException;
import java.net.URI;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.signing.pdf.LongTerm;
import vn.thidua.signing.pdf.TimeStamping;

/** Lifts signatures to T and, where revocation data are known, to LT. */
@Component
class Extending {

    private final SigningSettings settings;
    private final RevocationLists lists;
    private final TrustFolder trust;

    Extending(SigningSettings settings, RevocationLists lists, TrustFolder trust) {
        this.settings = settings;
        this.lists = lists;
        this.trust = trust;
    }

    boolean isConfigured() {
        return settings.timeStamping().isPresent();
    }

    boolean mayLift(SignatureReport report) {
        return report.kind() == SignatureReport.Kind.SIGNED && report.level().mayBeLifted();
    }

    /** Empty when nothing is configured or nothing is to be gained. */
    Optional<byte[]> extend(byte[] pdf, SignatureReport report) {
        Optional<URI> authority = settings.timeStamping();
        if (authority.isEmpty()
                || report.kind() != SignatureReport.Kind.SIGNED
                || !report.level().mayBeLifted()) {
            return Optional.empty();
        }
        if (!report.isIntact()) {
            throw new BusinessRuleViolation("SIGNING_CHANGED");
        }
        lists.refresh();
        try {
            return lifted(pdf, report.level(), new TimeStamping(authority.get()));
        } catch (DSSException e) {
            throw new BusinessRuleViolation("SIGNING_NOT_EXTENDED", String.valueOf(e.getMessage()));
        }
    }

    private Optional<byte[]> lifted(byte[] pdf, Level level, TimeStamping authority) {
        byte[] timed = level == Level.B ? LongTerm.withTime(pdf, authority) : pdf;
        Optional<byte[]> complete =
                LongTerm.withRevocations(timed, trust.trust().verifier(), authority);
        return complete.isPresent() || timed == pdf ? complete : Optional.of(timed);
    }
}
