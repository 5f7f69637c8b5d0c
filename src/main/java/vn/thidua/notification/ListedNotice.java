package vn.thidua.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice as its reader's list shows it.
 *
 * @param link path of the page it leads to
 * @param readAt null while it is new
 */
public record ListedNotice(
        UUID id, NoticeKind kind, String subject, String link, Instant at, @Nullable Instant readAt) {

    public boolean isNew() {
        return readAt == null;
    }
}
