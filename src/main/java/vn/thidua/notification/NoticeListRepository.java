package vn.thidua.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.CurrentWard;

@Repository
class NoticeListRepository {

    private static final String SELECT =
            """
            select id, kind, subject, link, queued_at, read_at from mail_outbox
             where ward_id = :ward and recipient = :person and kind <> 'DIGEST'
            """;
    private static final String UPDATE =
            "update mail_outbox set read_at = :at where ward_id = :ward and recipient = :person and read_at is null";

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    NoticeListRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    List<ListedNotice> of(String person, int most) {
        return ask(SELECT + " order by queued_at desc, id limit :most", person)
                .param("most", most)
                .query(NoticeListRepository::notice)
                .list();
    }

    Optional<ListedNotice> find(String person, UUID id) {
        return ask(SELECT + " and id = :id", person)
                .param("id", id)
                .query(NoticeListRepository::notice)
                .optional();
    }

    int unread(String person) {
        return ask("select count(*) from (" + SELECT + " and read_at is null) unread", person)
                .query(Integer.class)
                .single();
    }

    void markRead(String person, UUID id, Instant at) {
        ask(UPDATE + " and id = :id", person)
                .param("id", id)
                .param("at", Timestamp.from(at))
                .update();
    }

    void markAllRead(String person, Instant at) {
        ask(UPDATE, person).param("at", Timestamp.from(at)).update();
    }

    private JdbcClient.StatementSpec ask(String sql, String person) {
        return jdbc.sql(sql).param("ward", ward.id().value()).param("person", person);
    }

    private static ListedNotice notice(ResultSet row, int number) throws SQLException {
        Timestamp readAt = row.getTimestamp("read_at");
        return new ListedNotice(
                row.getObject("id", UUID.class),
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("link"),
                row.getTimestamp("queued_at").toInstant(),
                readAt == null ? null : readAt.toInstant());
    }
}
