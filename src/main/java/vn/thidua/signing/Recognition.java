package vn.thidua.signing;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells whose registered certificate made a signature, and whether it had been revoked here by then. */
@Component
class Recognition {

    private final Credentials credentials;

    Recognition(Credentials credentials) {
        this.credentials = credentials;
    }

    SignatureReport recognised(SignatureReport report) {
        if (report.signatures().isEmpty()) {
            return report;
        }
        List<Credential> known = credentials.all();
        return report.map(finding -> recognised(finding, known));
    }

    private static SignatureFinding recognised(SignatureFinding finding, List<Credential> known) {
        List<Credential> same = known.stream()
                .filter(credential -> isOf(credential, finding.certificate()))
                .toList();
        List<Credential> inForce = same.stream()
                .filter(credential -> !isRevoked(credential, finding.at()))
                .toList();
        if (same.isEmpty() || !inForce.isEmpty()) {
            return finding.with(finding.verdict(), holders(inForce));
        }
        Verdict verdict = finding.isIntact() ? Verdict.REVOKED : finding.verdict();
        return finding.with(verdict, holders(same));
    }

    private static List<Holder> holders(List<Credential> credentials) {
        return credentials.stream().map(Credential::holder).distinct().toList();
    }

    private static boolean isOf(Credential credential, @Nullable X509Certificate certificate) {
        return credential.certificate().equals(certificate);
    }

    private static boolean isRevoked(Credential credential, @Nullable Instant at) {
        return credential.revocation() != null && (at == null || credential.isRevokedAt(at));
    }
}
