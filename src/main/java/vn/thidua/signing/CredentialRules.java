package vn.thidua.signing;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Vietnamese;

/** What a certificate must be to be registered. */
final class CredentialRules {

    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    private CredentialRules() {}

    static List<Problem> problems(Credential wanted, List<Credential> known, Instant now) {
        List<Problem> problems = new ArrayList<>();
        if (now.isAfter(wanted.validTo())) {
            problems.add(Problem.of("SIGNING_CERTIFICATE_EXPIRED", wanted.subject(), day(wanted.validTo())));
        }
        if (!maySign(wanted.certificate())) {
            problems.add(Problem.of("SIGNING_CERTIFICATE_NOT_FOR_SIGNING", wanted.subject()));
        }
        known.stream()
                .filter(other -> other.certificate().equals(wanted.certificate()) && other.revocation() != null)
                .findFirst()
                .ifPresent(other -> problems.add(Problem.of("SIGNING_ALREADY_REVOKED", wanted.subject())));
        known.stream()
                .filter(other -> isAnothers(other, wanted))
                .findFirst()
                .ifPresent(other -> problems.add(Problem.of(
                        "SIGNING_CERTIFICATE_TAKEN",
                        wanted.subject(),
                        other.holder().id())));
        return problems;
    }

    /** The council has no seal of its own: offices may share one, people may not share a signature. */
    private static boolean isAnothers(Credential other, Credential wanted) {
        return other.certificate().equals(wanted.certificate())
                && !other.holder().equals(wanted.holder())
                && (other.holder().isPerson() || wanted.holder().isPerson());
    }

    private static boolean maySign(X509Certificate certificate) {
        boolean[] usage = certificate.getKeyUsage();
        return usage == null || usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION];
    }

    static String day(Instant instant) {
        return Vietnamese.date(LocalDate.ofInstant(instant, Vietnamese.ZONE));
    }
}
