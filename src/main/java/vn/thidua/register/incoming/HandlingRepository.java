package vn.thidua.register.incoming;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CurrentWard;

/** What happens to incoming documents after their registration, and to those that got none; only ever added to. */
@Repository
class HandlingRepository {

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    HandlingRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    void insert(HandOver command, LocalDate on, Actor actor, Instant at) {
        jdbc.sql(
                        """
                        insert into incoming_transfer (id, ward_id, incoming_id, receiver, handed_on, signed_by, opinion,
                               due_on, handed_by, handed_at)
                        values (:id, :ward, :incoming, :receiver, :on, :signedBy, :opinion, :dueOn, :by, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("ward", ward.id().value())
                .param("incoming", command.incomingId())
                .param("receiver", command.receiver())
                .param("on", on)
                .param("signedBy", command.signedBy())
                .param("opinion", command.opinion())
                .param("dueOn", command.dueOn())
                .param("by", actor.userId())
                .param("at", utc(at))
                .update();
    }

    List<Transfer> transfers(UUID incomingId) {
        return jdbc.sql(
                        """
                        select receiver, handed_on, signed_by, opinion, due_on as handed_due_on from incoming_transfer
                         where ward_id = :ward and incoming_id = :incoming order by handed_at
                        """)
                .param("ward", ward.id().value())
                .param("incoming", incomingId)
                .query((row, number) -> IncomingRepository.transfer(row))
                .list();
    }

    void insert(NoteProgress command, Handling state, @Nullable UUID reply, Actor actor, Instant at) {
        jdbc.sql(
                        """
                        insert into incoming_progress (id, ward_id, incoming_id, state, reply_id, reply_code, note,
                               noted_by, noted_at)
                        values (:id, :ward, :incoming, :state, :reply, :code, :note, :by, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("ward", ward.id().value())
                .param("incoming", command.incomingId())
                .param("state", state.name())
                .param("reply", reply)
                .param("code", command.replyCode())
                .param("note", command.note())
                .param("by", actor.userId())
                .param("at", utc(at))
                .update();
    }

    void insert(UUID id, ReturnIncoming request, String report, Actor actor, Instant at) {
        jdbc.sql(
                        """
                        insert into incoming_return (id, ward_id, author, symbol, document_date, subject, sender_email,
                               file_id, signature_report, reason, returned_by, returned_at)
                        values (:id, :ward, :author, :symbol, :documentDate, :subject, :email,
                               :file, :report, :reason, :by, :at)
                        """)
                .param("id", id)
                .param("ward", ward.id().value())
                .param("author", request.author())
                .param("symbol", request.symbol())
                .param("documentDate", request.documentDate())
                .param("subject", request.subject())
                .param("email", request.senderEmail())
                .param("file", request.file() == null ? null : request.file().value())
                .param("report", report)
                .param("reason", request.reason())
                .param("by", actor.userId())
                .param("at", utc(at))
                .update();
    }

    List<ReturnedDocument> returned(int limit) {
        return jdbc.sql(
                        """
                        select id, author, symbol, subject, reason, signature_report, returned_at from incoming_return
                         where ward_id = :ward order by returned_at desc limit :limit
                        """)
                .param("ward", ward.id().value())
                .param("limit", limit)
                .query((row, number) -> new ReturnedDocument(
                        row.getObject("id", UUID.class),
                        row.getString("author"),
                        row.getString("symbol"),
                        row.getString("subject"),
                        row.getString("reason"),
                        row.getString("signature_report"),
                        row.getObject("returned_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
