package vn.thidua.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One mail to one recipient.
 *
 * @param recipient an account or an address, as the notice named it
 * @param address where it goes; null for a person without one
 * @param link path of the page it leads to
 * @param doneAt when it was sent, kept or gathered into a digest
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
        String link,
        State state,
        Instant queuedAt,
        @Nullable Instant doneAt) {

    /** What has become of it. */
    public enum State {
        QUEUED,
        SENT,
        /** Written as a file because no mail server is set. */
        KEPT,
        NO_ADDRESS,
        /** Waits for the morning's digest. */
        HELD,
        DIGESTED,
        /** Its reader wants no mail of this topic, only the list. */
        LISTED
    }

    static OutboxMail of(Notice notice, Recipient recipient, MailWriter.Written written, State state, Instant at) {
        return new OutboxMail(
                UUID.randomUUID(),
                notice.kind(),
                notice.eventKey(),
                recipient.name(),
                recipient.address(),
                written.subject(),
                written.text(),
                written.html(),
                notice.link(),
                state,
                at,
                null);
    }
}
