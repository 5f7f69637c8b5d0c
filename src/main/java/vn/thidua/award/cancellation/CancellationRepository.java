package vn.thidua.award.cancellation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.award.NominationId;
import vn.thidua.award.cancellation.Cancellation.Status;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CurrentWard;

@Repository
class CancellationRepository {

    private static final String SELECT =
            """
            select c.id, c.award_nomination_id, c.ground, c.explanation, c.source, c.requested_by, c.requested_at,
                   c.status, c.reason, c.decision_code, c.cancelled_on, g.money
              from award_cancellation c
              join award_granted g on g.award_nomination_id = c.award_nomination_id
             where c.ward_id = :ward
            """;

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    CancellationRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    UUID add(RequestCancellation request, Actor actor, Instant at) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into award_cancellation (id, ward_id, award_nomination_id, ground, explanation, source,
                                requested_by, requested_at, status)
                        values (:id, :ward, :award, :ground, :explanation, :source, :by, :at, 'REQUESTED')
                        """)
                .param("id", id)
                .param("ward", ward.id().value())
                .param("award", request.award().value())
                .param("ground", Objects.requireNonNull(request.ground()).name())
                .param("explanation", request.explanation())
                .param("source", request.source())
                .param("by", actor.userId())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    void decide(UUID id, Status status, String reason, Actor actor, Instant at) {
        jdbc.sql(
                        """
                        update award_cancellation
                           set status = :status, reason = nullif(:reason, ''), decided_by = :by, decided_at = :at
                         where id = :id and ward_id = :ward
                        """)
                .param("status", status.name())
                .param("reason", reason)
                .param("by", actor.userId())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .param("ward", ward.id().value())
                .update();
    }

    void takeEffect(UUID id, String code, LocalDate on) {
        jdbc.sql(
                        """
                        update award_cancellation set status = 'EFFECTIVE', decision_code = :code, cancelled_on = :on
                         where id = :id and ward_id = :ward
                        """)
                .param("code", code)
                .param("on", on)
                .param("id", id)
                .param("ward", ward.id().value())
                .update();
    }

    void add(EnterRecovery entry, Actor actor, Instant at) {
        jdbc.sql(
                        """
                        insert into award_recovery (id, ward_id, award_cancellation_id, kind, outcome, amount,
                                happened_on, voucher, note, entered_by, entered_at)
                        values (:id, :ward, :cancellation, :kind, :outcome, :amount, :on, :voucher, :note, :by, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("ward", ward.id().value())
                .param("cancellation", entry.cancellation())
                .param("kind", entry.kind().name())
                .param("outcome", Objects.requireNonNull(entry.outcome()).name())
                .param("amount", entry.isMoneyBack() ? Objects.requireNonNull(entry.amount()) : 0)
                .param("on", entry.on())
                .param("voucher", entry.voucher())
                .param("note", entry.note())
                .param("by", actor.userId())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whoever comes second waits for the first one's commit. */
    Optional<Cancellation> lock(UUID id) {
        return jdbc.sql(SELECT + " and c.id = :id for update of c")
                .param("ward", ward.id().value())
                .param("id", id)
                .query(this::map)
                .optional();
    }

    Optional<Cancellation> find(UUID id) {
        return jdbc.sql(SELECT + " and c.id = :id")
                .param("ward", ward.id().value())
                .param("id", id)
                .query(this::map)
                .optional();
    }

    /** The latest first. */
    List<Cancellation> of(NominationId award) {
        return jdbc.sql(SELECT + " and c.award_nomination_id = :award order by c.requested_at desc")
                .param("ward", ward.id().value())
                .param("award", award.value())
                .query(this::map)
                .list();
    }

    private List<Recovery> recoveries(UUID id) {
        return jdbc.sql(
                        """
                        select kind, outcome, amount, happened_on, voucher, note, entered_by
                          from award_recovery where ward_id = :ward and award_cancellation_id = :id
                         order by entered_at, id
                        """)
                .param("ward", ward.id().value())
                .param("id", id)
                .query((row, number) -> new Recovery(
                        Recovery.Kind.valueOf(row.getString("kind")),
                        Recovery.Outcome.valueOf(row.getString("outcome")),
                        row.getLong("amount"),
                        row.getObject("happened_on", LocalDate.class),
                        row.getString("voucher"),
                        row.getString("note"),
                        row.getString("entered_by")))
                .list();
    }

    private Cancellation map(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Cancellation(
                id,
                new NominationId(row.getObject("award_nomination_id", UUID.class)),
                Ground.valueOf(row.getString("ground")),
                row.getString("explanation"),
                row.getString("source"),
                row.getString("requested_by"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                Status.valueOf(row.getString("status")),
                row.getString("reason"),
                row.getString("decision_code"),
                row.getObject("cancelled_on", LocalDate.class),
                row.getLong("money"),
                recoveries(id));
    }
}
