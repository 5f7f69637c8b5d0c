package vn.thidua.audit;

import java.time.Instant;
import java.util.Map;

/** One thing that somebody did. */
public record AuditEntry(
        long id, Instant at, String userId, String roles, String action, String subject, Map<String, String> details) {

    public AuditEntry {
        details = Map.copyOf(details);
    }
}
