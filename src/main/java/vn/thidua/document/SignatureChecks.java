package vn.thidua.document;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.signing.SignatureReport;
import vn.thidua.signing.Signatures;

/**
 * Reports on the signatures of kept files. Checking costs a moment of work and the same file is asked for again and
 * again, so the last reports are remembered for a while; the file itself never changes.
 */
@Component
class SignatureChecks {

    private static final int REMEMBERED = 200;
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final DocumentContents contents;
    private final Signatures signatures;
    private final Clock clock;

    private final Map<String, SignatureReport> reports = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SignatureReport> eldest) {
            return size() > REMEMBERED;
        }
    };

    SignatureChecks(DocumentContents contents, Signatures signatures, Clock clock) {
        this.contents = contents;
        this.signatures = signatures;
        this.clock = clock;
    }

    SignatureReport of(String sha256) {
        SignatureReport known = remembered(sha256);
        if (known != null && known.checkedAt().plus(FRESH).isAfter(clock.instant())) {
            return known;
        }
        SignatureReport report = signatures.verify(contents.read(sha256));
        remember(sha256, report);
        return report;
    }

    private synchronized @Nullable SignatureReport remembered(String sha256) {
        return reports.get(sha256);
    }

    private synchronized void remember(String sha256, SignatureReport report) {
        reports.remove(sha256);
        reports.put(sha256, report);
    }
}
