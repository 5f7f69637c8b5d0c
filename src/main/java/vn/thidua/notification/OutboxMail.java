package vn.thidua.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One mail to one recipient.
 *
 * @param recipient an account or an address, as the notice named it
 * @param address where it goes; null for a person without one
 * @param doneAt when it was sent or kept
 */
public record OutboxMail(
        UUID id,
        NoticeKind kind,
        String eventKey,
        String recipient,
        @Nullable String address,
        String subject,
        String text,
        String html,
        State state,
        Instant queuedAt,
        @Nullable Instant doneAt) {

    /** What has become of it. */
    public enum State {
        QUEUED,
        SENT,
        /** Written as a file because no mail server is set. */
        KEPT,
        NO_ADDRESS
    }
}
