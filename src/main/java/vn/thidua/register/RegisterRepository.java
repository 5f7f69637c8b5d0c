package vn.thidua.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.file.FileId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CurrentWard;

@Repository
class RegisterRepository {

    private static final String COLUMNS =
            """
            id, document_id, issuer, type, year, number, symbol, issued_on, subject, signer, recipients, kept_by,
            copies, handed_over_on, received_by, note, void_reason, late_reason, scan_id
            """;

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    RegisterRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    void insert(RegisterEntry entry, String series, Actor actor, Instant at) {
        insert(entry, series, null, actor, at);
    }

    /** A number that never came into force: it stands in the register with its reason. */
    void insertVoid(RegisterEntry entry, String series, String reason, Actor actor, Instant at) {
        insert(entry, series, reason, actor, at);
    }

    private void insert(RegisterEntry entry, String series, @Nullable String voidReason, Actor actor, Instant at) {
        jdbc.sql(
                        """
                        insert into register_entry (id, ward_id, document_id, issuer, type, series, year, number,
                               symbol, issued_on, subject, signer, recipients, kept_by, copies, handed_over_on, void_reason,
                               late_reason, scan_id, registered_by, registered_at)
                        values (:id, :ward, :document, :issuer, :type, :series, :year, :number,
                               :symbol, :issuedOn, :subject, :signer, :recipients, :keptBy, :copies, :handedOver, :voidReason,
                               :late, :scan, :by, :at)
                        """)
                .param("id", entry.id())
                .param("ward", ward.id().value())
                .param("document", entry.documentId())
                .param("issuer", entry.issuer().name())
                .param("type", entry.type())
                .param("series", series)
                .param("year", entry.year())
                .param("number", entry.number())
                .param("symbol", entry.symbol())
                .param("issuedOn", entry.issuedOn())
                .param("subject", entry.subject())
                .param("signer", entry.signer())
                .param("recipients", entry.recipients())
                .param("keptBy", entry.keptBy())
                .param("copies", entry.copies())
                .param("handedOver", entry.handedOverOn())
                .param("voidReason", voidReason)
                .param("late", entry.lateReason())
                .param("scan", entry.scan() == null ? null : entry.scan().value())
                .param("by", actor.userId())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The entry in force; void numbers of the document stand beside it. */
    Optional<RegisterEntry> ofDocument(UUID documentId) {
        return jdbc.sql("select " + COLUMNS
                        + " from register_entry where ward_id = :ward and document_id = :document"
                        + " and void_reason is null")
                .param("ward", ward.id().value())
                .param("document", documentId)
                .query(RegisterRepository::entry)
                .optional();
    }

    Optional<RegisterEntry> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from register_entry where ward_id = :ward and id = :id")
                .param("ward", ward.id().value())
                .param("id", id)
                .query(RegisterRepository::entry)
                .optional();
    }

    List<RegisterEntry> ofYear(int year) {
        return jdbc.sql(
                        "select " + COLUMNS
                                + """
                          from register_entry where ward_id = :ward and year = :year
                         order by issued_on, issuer, series, number
                        """)
                .param("ward", ward.id().value())
                .param("year", year)
                .query(RegisterRepository::entry)
                .list();
    }

    /** Entries in force that have not left yet. */
    List<RegisterEntry> unsent() {
        return jdbc.sql(
                        "select " + COLUMNS
                                + """
                          from register_entry
                         where ward_id = :ward and handed_over_on is null and void_reason is null
                         order by issued_on, issuer, number
                        """)
                .param("ward", ward.id().value())
                .query(RegisterRepository::entry)
                .list();
    }

    List<Integer> years() {
        return jdbc.sql("select distinct year from register_entry where ward_id = :ward order by year desc")
                .param("ward", ward.id().value())
                .query(Integer.class)
                .list();
    }

    void handOver(UUID documentId, LocalDate on) {
        jdbc.sql(
                        """
                        update register_entry set handed_over_on = :on
                         where ward_id = :ward and document_id = :document and handed_over_on is null
                        """)
                .param("ward", ward.id().value())
                .param("document", documentId)
                .param("on", on)
                .update();
    }

    boolean cancel(UUID id, String reason) {
        return jdbc.sql(
                                """
                                update register_entry set void_reason = :reason
                                 where ward_id = :ward and id = :id and void_reason is null
                                """)
                        .param("ward", ward.id().value())
                        .param("id", id)
                        .param("reason", reason)
                        .update()
                == 1;
    }

    /** Entries in force with that number and symbol, the latest year first. */
    List<RegisterEntry> inForce(int number, String symbol) {
        return jdbc.sql(
                        "select " + COLUMNS
                                + """
                          from register_entry
                         where ward_id = :ward and number = :number and symbol = :symbol and void_reason is null
                         order by year desc
                        """)
                .param("ward", ward.id().value())
                .param("number", number)
                .param("symbol", symbol)
                .query(RegisterRepository::entry)
                .list();
    }

    private static RegisterEntry entry(ResultSet row, int number) throws SQLException {
        UUID scan = row.getObject("scan_id", UUID.class);
        String voidReason = row.getString("void_reason");
        return new RegisterEntry(
                row.getObject("id", UUID.class),
                row.getObject("document_id", UUID.class),
                Issuer.valueOf(row.getString("issuer")),
                row.getString("type"),
                row.getInt("year"),
                row.getInt("number"),
                row.getString("symbol"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("subject"),
                row.getString("signer"),
                row.getString("recipients"),
                row.getString("kept_by"),
                row.getInt("copies"),
                row.getObject("handed_over_on", LocalDate.class),
                row.getString("received_by"),
                voidReason == null ? row.getString("note") : voidReason,
                voidReason != null,
                row.getString("late_reason"),
                scan == null ? null : new FileId(scan));
    }
}
