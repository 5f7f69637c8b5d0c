package vn.thidua.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CurrentWard;

@Repository
class HoldRepository {

    private static final String SELECT =
            """
            select id, document_id, issuer, type, series, year, number, symbol, held_on, subject, signer, recipients,
                   kept_by, copies, state, held_at
              from number_hold
            """;

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    HoldRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    void insert(Hold hold, Actor actor) {
        TakeNumber request = hold.request();
        jdbc.sql(
                        """
                        insert into number_hold (id, ward_id, document_id, issuer, type, series, year, number, symbol,
                               held_on, subject, signer, recipients, kept_by, copies, state, held_by, held_at)
                        values (:id, :ward, :document, :issuer, :type, :series, :year, :number, :symbol,
                               :heldOn, :subject, :signer, :recipients, :keptBy, :copies, :state, :by, :at)
                        """)
                .param("id", hold.id())
                .param("ward", ward.id().value())
                .param("document", request.documentId())
                .param("issuer", request.issuer().name())
                .param("type", request.type())
                .param("series", hold.series())
                .param("year", hold.heldOn().getYear())
                .param("number", hold.number())
                .param("symbol", request.symbol())
                .param("heldOn", hold.heldOn())
                .param("subject", request.subject())
                .param("signer", request.signer())
                .param("recipients", request.recipients())
                .param("keptBy", request.keptBy())
                .param("copies", request.copies())
                .param("state", hold.state().name())
                .param("by", actor.userId())
                .param("at", hold.heldAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What the entry will say, as it is known at a later request of the same day. */
    void describe(Hold hold, TakeNumber request) {
        jdbc.sql(
                        """
                        update number_hold set subject = :subject, signer = :signer, recipients = :recipients,
                               kept_by = :keptBy, copies = :copies
                         where ward_id = :ward and id = :id
                        """)
                .param("ward", ward.id().value())
                .param("id", hold.id())
                .param("subject", request.subject())
                .param("signer", request.signer())
                .param("recipients", request.recipients())
                .param("keptBy", request.keptBy())
                .param("copies", request.copies())
                .update();
    }

    /** The number that the document holds now. */
    Optional<Hold> heldBy(UUID documentId) {
        return jdbc.sql(SELECT + " where ward_id = :ward and document_id = :document and state = 'HELD'")
                .param("ward", ward.id().value())
                .param("document", documentId)
                .query(HoldRepository::hold)
                .optional();
    }

    /** The lowest number given up on that day, in a locked series. */
    Optional<Hold> freed(Issuer issuer, String series, LocalDate on) {
        return jdbc.sql(
                        SELECT
                                + """
                           where ward_id = :ward and issuer = :issuer and series = :series and held_on = :on
                             and state = 'FREED'
                           order by number limit 1
                          """)
                .param("ward", ward.id().value())
                .param("issuer", issuer.name())
                .param("series", series)
                .param("on", on)
                .query(HoldRepository::hold)
                .optional();
    }

    /** Numbers given up before the day, that nobody took. */
    List<Hold> stale(LocalDate today) {
        return jdbc.sql(
                        SELECT
                                + """
                           where ward_id = :ward and held_on < :today and state = 'FREED'
                           order by held_on, issuer, series, number
                          """)
                .param("ward", ward.id().value())
                .param("today", today)
                .query(HoldRepository::hold)
                .list();
    }

    /** Numbers that are neither in the register nor void, the oldest first. */
    List<Hold> open() {
        return jdbc.sql(SELECT
                        + " where ward_id = :ward and state in ('HELD', 'FREED') order by held_on, issuer, number")
                .param("ward", ward.id().value())
                .query(HoldRepository::hold)
                .list();
    }

    /** True for the one caller that changes the state; a second one finds it changed. */
    boolean move(Hold hold, HoldState to, String reason, Instant at) {
        return jdbc.sql(
                                """
                                update number_hold set state = :to, settled_at = :at,
                                       reason = case when :reason = '' then reason else :reason end
                                 where ward_id = :ward and id = :id and state = :from
                                """)
                        .param("ward", ward.id().value())
                        .param("id", hold.id())
                        .param("from", hold.state().name())
                        .param("to", to.name())
                        .param("reason", reason)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    String reason(Hold hold) {
        return jdbc.sql("select reason from number_hold where ward_id = :ward and id = :id")
                .param("ward", ward.id().value())
                .param("id", hold.id())
                .query(String.class)
                .single();
    }

    private static Hold hold(ResultSet row, int number) throws SQLException {
        return new Hold(
                row.getObject("id", UUID.class),
                new TakeNumber(
                        row.getObject("document_id", UUID.class),
                        Issuer.valueOf(row.getString("issuer")),
                        row.getString("type"),
                        row.getString("symbol"),
                        row.getString("subject"),
                        row.getString("signer"),
                        row.getString("recipients"),
                        row.getString("kept_by"),
                        row.getInt("copies")),
                row.getString("series"),
                row.getInt("number"),
                row.getObject("held_on", LocalDate.class),
                HoldState.valueOf(row.getString("state")),
                row.getObject("held_at", OffsetDateTime.class).toInstant());
    }
}
