package vn.thidua.register.incoming;

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
import vn.thidua.file.FileId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CurrentWard;
import vn.thidua.shared.Folding;

@Repository
class IncomingRepository {

    private static final String SELECT =
            """
            select d.id, d.year, d.number, d.arrived_on, d.received_on, d.way, d.author, d.symbol, d.document_date,
                   d.type, d.subject, d.urgency, d.addressee, d.due_on, d.sender_email, d.file_id, d.scan_state,
                   d.signature_report, d.duplicate_reason, d.campaign_id, d.note, d.registered_at, d.receipt_at,
                   d.receipt_how,
                   t.receiver, t.handed_on, t.signed_by, t.opinion, t.due_on as handed_due_on,
                   p.state, p.reply_code, p.note as progress_note, p.noted_at
              from incoming_document d
              left join lateral (select * from incoming_transfer
                                  where ward_id = d.ward_id and incoming_id = d.id
                                  order by handed_at desc limit 1) t on true
              left join lateral (select * from incoming_progress
                                  where ward_id = d.ward_id and incoming_id = d.id
                                  order by noted_at desc limit 1) p on true
             where d.ward_id = :ward
            """;

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    IncomingRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    /** The next số đến; the row is locked until the transaction ends. */
    int next(int year) {
        return jdbc.sql(
                        """
                        insert into incoming_series as s (ward_id, year, last_number) values (:ward, :year, 1)
                            on conflict (ward_id, year) do update set last_number = s.last_number + 1
                        returning last_number
                        """)
                .param("ward", ward.id().value())
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    /** Lets the numbers of a year go on after those given on paper; false when they have begun here. */
    boolean begin(int year, int lastNumber) {
        return jdbc.sql(
                                """
                                insert into incoming_series (ward_id, year, last_number) values (:ward, :year, :last)
                                    on conflict do nothing
                                """)
                        .param("ward", ward.id().value())
                        .param("year", year)
                        .param("last", lastNumber)
                        .update()
                == 1;
    }

    void insert(IncomingDocument document, Actor actor) {
        jdbc.sql(
                        """
                        insert into incoming_document (id, ward_id, year, number, arrived_on, received_on, way, author,
                               symbol, document_date, type, subject, urgency, addressee, due_on, sender_email, file_id,
                               scan_state, signature_report, duplicate_reason, campaign_id, note, folded_author,
                               folded_symbol, registered_by, registered_at)
                        values (:id, :ward, :year, :number, :arrivedOn, :receivedOn, :way, :author,
                               :symbol, :documentDate, :type, :subject, :urgency, :addressee, :dueOn, :email, :file,
                               :scan, :report, :duplicate, :campaign, :note, :foldedAuthor,
                               :foldedSymbol, :by, :at)
                        """)
                .param("id", document.id())
                .param("ward", ward.id().value())
                .param("year", document.year())
                .param("number", document.number())
                .param("arrivedOn", document.arrivedOn())
                .param("receivedOn", document.receivedOn())
                .param("way", document.way().name())
                .param("author", document.author())
                .param("symbol", document.symbol())
                .param("documentDate", document.documentDate())
                .param("type", document.type())
                .param("subject", document.subject())
                .param("urgency", document.urgency().name())
                .param("addressee", document.addressee())
                .param("dueOn", document.dueOn())
                .param("email", document.senderEmail())
                .param("file", document.file() == null ? null : document.file().value())
                .param("scan", document.scanState().name())
                .param("report", document.signatureReport())
                .param("duplicate", document.duplicateReason())
                .param("campaign", document.campaignId())
                .param("note", document.note())
                .param("foldedAuthor", Folding.fold(document.author()))
                .param("foldedSymbol", foldedSymbol(document.symbol()))
                .param("by", actor.userId())
                .param("at", utc(document.registeredAt()))
                .update();
    }

    /** Those that seem to be the same document, whatever their accents, case and blanks. */
    List<IncomingDocument> alike(String author, String symbol) {
        return jdbc.sql(SELECT
                        + " and d.folded_symbol = :symbol and d.folded_author = :author order by d.registered_at")
                .param("ward", ward.id().value())
                .param("symbol", foldedSymbol(symbol))
                .param("author", Folding.fold(author))
                .query(IncomingRepository::document)
                .list();
    }

    Optional<IncomingDocument> find(UUID id) {
        return jdbc.sql(SELECT + " and d.id = :id")
                .param("ward", ward.id().value())
                .param("id", id)
                .query(IncomingRepository::document)
                .optional();
    }

    List<IncomingDocument> ofYear(int year) {
        return jdbc.sql(SELECT + " and d.year = :year order by d.number")
                .param("ward", ward.id().value())
                .param("year", year)
                .query(IncomingRepository::document)
                .list();
    }

    List<Integer> years() {
        return jdbc.sql("select distinct year from incoming_document where ward_id = :ward order by year desc")
                .param("ward", ward.id().value())
                .query(Integer.class)
                .list();
    }

    boolean confirmReceipt(UUID id, String how, Instant at) {
        return jdbc.sql(
                                """
                                update incoming_document set receipt_at = :at, receipt_how = :how
                                 where ward_id = :ward and id = :id and receipt_at is null
                                """)
                        .param("ward", ward.id().value())
                        .param("id", id)
                        .param("how", how)
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    private static String foldedSymbol(String symbol) {
        return Folding.fold(symbol).replace(" ", "").replaceFirst("^0+(?=\\d)", "");
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static IncomingDocument document(ResultSet row, int number) throws SQLException {
        UUID file = row.getObject("file_id", UUID.class);
        OffsetDateTime receiptAt = row.getObject("receipt_at", OffsetDateTime.class);
        return new IncomingDocument(
                row.getObject("id", UUID.class),
                row.getInt("year"),
                row.getInt("number"),
                row.getObject("arrived_on", LocalDate.class),
                row.getObject("received_on", LocalDate.class),
                Way.valueOf(row.getString("way")),
                row.getString("author"),
                row.getString("symbol"),
                row.getObject("document_date", LocalDate.class),
                row.getString("type"),
                row.getString("subject"),
                Urgency.valueOf(row.getString("urgency")),
                row.getString("addressee"),
                row.getObject("due_on", LocalDate.class),
                row.getString("sender_email"),
                file == null ? null : new FileId(file),
                ScanState.valueOf(row.getString("scan_state")),
                row.getString("signature_report"),
                row.getString("duplicate_reason"),
                row.getString("campaign_id"),
                row.getString("note"),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                receiptAt == null ? null : receiptAt.toInstant(),
                row.getString("receipt_how"),
                row.getString("receiver") == null ? null : transfer(row),
                row.getString("state") == null ? null : progress(row));
    }

    static Transfer transfer(ResultSet row) throws SQLException {
        return new Transfer(
                row.getString("receiver"),
                row.getObject("handed_on", LocalDate.class),
                row.getString("signed_by"),
                row.getString("opinion"),
                row.getObject("handed_due_on", LocalDate.class));
    }

    private static Progress progress(ResultSet row) throws SQLException {
        return new Progress(
                Handling.valueOf(row.getString("state")),
                row.getString("reply_code"),
                row.getString("progress_note"),
                row.getObject("noted_at", OffsetDateTime.class).toInstant());
    }
}
