package vn.thidua.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.notification.OutboxMail.State;
import vn.thidua.shared.CurrentWard;

@Repository
class OutboxRepository {

    private static final String SELECT =
            """
            select id, kind, event_key, recipient, address, subject, body_text, body_html, link, state, queued_at, done_at
              from mail_outbox
             where ward_id = :ward
            """;

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    OutboxRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    /** Whether the mail is new; the same event tells the same recipient once. */
    boolean add(OutboxMail mail) {
        return jdbc.sql(
                                """
                        insert into mail_outbox (id, ward_id, kind, event_key, recipient, address, subject,
                                                 body_text, body_html, link, state, queued_at)
                        values (:id, :ward, :kind, :eventKey, :recipient, :address, :subject,
                                :text, :html, :link, :state, :queuedAt)
                        on conflict on constraint uq_mail_outbox_event_recipient do nothing
                        """)
                        .param("id", mail.id())
                        .param("ward", ward.id().value())
                        .param("kind", mail.kind().name())
                        .param("eventKey", mail.eventKey())
                        .param("recipient", mail.recipient())
                        .param("address", mail.address())
                        .param("subject", mail.subject())
                        .param("text", mail.text())
                        .param("html", mail.html())
                        .param("link", mail.link())
                        .param("state", mail.state().name())
                        .param("queuedAt", Timestamp.from(mail.queuedAt()))
                        .update()
                == 1;
    }

    /** Locked until the transaction ends, so that two jobs never send the same mail side by side. */
    Optional<OutboxMail> lock(UUID id) {
        return jdbc.sql(SELECT + " and id = :id for update")
                .param("ward", ward.id().value())
                .param("id", id)
                .query(OutboxRepository::mail)
                .optional();
    }

    List<OutboxMail> all() {
        return jdbc.sql(SELECT + " order by queued_at, recipient")
                .param("ward", ward.id().value())
                .query(OutboxRepository::mail)
                .list();
    }

    /** How many mails of the person were meant to go at once since then. */
    int atOnceSince(String recipient, Instant since) {
        return jdbc.sql(
                        """
                        select count(*) from mail_outbox
                         where ward_id = :ward and recipient = :recipient and queued_at > :since
                           and state in ('QUEUED', 'SENT', 'KEPT')
                        """)
                .param("ward", ward.id().value())
                .param("recipient", recipient)
                .param("since", Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    /** What waits for the digest, oldest first. */
    List<OutboxMail> held() {
        return jdbc.sql(SELECT + " and state = 'HELD' order by queued_at, id for update")
                .param("ward", ward.id().value())
                .query(OutboxRepository::mail)
                .list();
    }

    void mark(UUID id, State state, Instant at) {
        jdbc.sql("update mail_outbox set state = :state, done_at = :at where ward_id = :ward and id = :id")
                .param("state", state.name())
                .param("at", Timestamp.from(at))
                .param("ward", ward.id().value())
                .param("id", id)
                .update();
    }

    private static OutboxMail mail(ResultSet row, int number) throws SQLException {
        return new OutboxMail(
                row.getObject("id", UUID.class),
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("event_key"),
                row.getString("recipient"),
                row.getString("address"),
                row.getString("subject"),
                row.getString("body_text"),
                row.getString("body_html"),
                row.getString("link"),
                State.valueOf(row.getString("state")),
                row.getTimestamp("queued_at").toInstant(),
                instant(row.getTimestamp("done_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
