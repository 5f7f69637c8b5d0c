package vn.thidua.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.CurrentWard;

@Repository
class PreparedRepository {

    private static final String SELECT =
            """
            select id, document_draft_id, kind, occurrence, method, numbering, number, code, dated_on, title,
                   content_hash, signed_as, places, pages, status, prepared_at
              from prepared_document
            """;

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    PreparedRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    /** Inserts it or writes how it was rendered anew; revisions are kept apart. */
    void save(PreparedDocument document) {
        jdbc.sql(
                        """
                        insert into prepared_document (id, ward_id, document_draft_id, kind, occurrence, method,
                               numbering, number, code, dated_on, title, content_hash, signed_as, places, pages,
                               status, prepared_at)
                        values (:id, :ward, :draft, :kind, :occurrence, :method,
                               :numbering, :number, :code, :datedOn, :title, :hash, :signedAs, :places, :pages,
                               :status, :at)
                        on conflict (id) do update
                           set method = :method, numbering = :numbering, number = :number, code = :code,
                               dated_on = :datedOn, title = :title, content_hash = :hash, signed_as = :signedAs,
                               places = :places, pages = :pages, status = :status, prepared_at = :at
                        """)
                .param("id", document.id())
                .param("ward", ward.id().value())
                .param("draft", document.draftId().value())
                .param("kind", document.kind().name())
                .param("occurrence", document.occurrence())
                .param("method", document.method().name())
                .param("numbering", document.numbering().name())
                .param("number", document.number())
                .param("code", document.code())
                .param("datedOn", document.datedOn())
                .param("title", document.title())
                .param("hash", document.contentHash())
                .param("signedAs", document.signedAs())
                .param("places", Places.write(document.places()))
                .param("pages", document.pages())
                .param("status", document.status().name())
                .param("at", document.preparedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void setStatus(UUID id, PreparedStatus status) {
        jdbc.sql("update prepared_document set status = :status where ward_id = :ward and id = :id")
                .param("status", status.name())
                .param("ward", ward.id().value())
                .param("id", id)
                .update();
    }

    void setNumber(UUID id, int number, String code, LocalDate on) {
        jdbc.sql(
                        """
                        update prepared_document set number = :number, code = :code, dated_on = :on
                         where ward_id = :ward and id = :id
                        """)
                .param("number", number)
                .param("code", code)
                .param("on", on)
                .param("ward", ward.id().value())
                .param("id", id)
                .update();
    }

    void add(UUID id, PreparedRevision revision) {
        Signing signing = revision.signing();
        jdbc.sql(
                        """
                        insert into prepared_revision (prepared_document_id, sequence, ward_id, step, signing, taken_by,
                               taken_at, sha256, note)
                        values (:id, :sequence, :ward, :step, :signing, :by, :at, :sha256, :note)
                        """)
                .param("id", id)
                .param("sequence", revision.sequence())
                .param("ward", ward.id().value())
                .param("step", revision.step().name())
                .param("signing", signing == null ? null : signing.name())
                .param("by", revision.takenBy())
                .param("at", revision.takenAt().atOffset(ZoneOffset.UTC))
                .param("sha256", revision.sha256())
                .param("note", revision.note())
                .update();
    }

    /** Those of a draft that have not been given up: the document itself first, then its certificates by place. */
    List<PreparedDocument> live(DraftId draft) {
        return jdbc
                .sql(
                        SELECT
                                + """
                         where ward_id = :ward and document_draft_id = :draft and status <> 'RELEASED'
                         order by case kind when 'CERTIFICATE' then 1 else 0 end, occurrence
                        """)
                .param("ward", ward.id().value())
                .param("draft", draft.value())
                .query(PreparedRepository::row)
                .list()
                .stream()
                .map(this::whole)
                .toList();
    }

    /** Keeps others from the same file until the transaction ends. */
    PreparedDocument lock(UUID id) {
        return jdbc.sql(SELECT + " where ward_id = :ward and id = :id for update")
                .param("ward", ward.id().value())
                .param("id", id)
                .query(PreparedRepository::row)
                .optional()
                .map(this::whole)
                .orElseThrow(() -> new BusinessRuleViolation("DOCUMENT_UNKNOWN"));
    }

    List<PreparedRevision> revisions(UUID id) {
        return jdbc.sql(
                        """
                        select sequence, step, signing, taken_by, taken_at, sha256, note
                          from prepared_revision where ward_id = :ward and prepared_document_id = :id order by sequence
                        """)
                .param("ward", ward.id().value())
                .param("id", id)
                .query(PreparedRepository::revision)
                .list();
    }

    private PreparedDocument whole(PreparedDocument bare) {
        return bare.with(revisions(bare.id()));
    }

    private static PreparedDocument row(ResultSet row, int index) throws SQLException {
        return new PreparedDocument(
                row.getObject("id", UUID.class),
                new DraftId(row.getObject("document_draft_id", UUID.class)),
                DocumentKind.valueOf(row.getString("kind")),
                row.getInt("occurrence"),
                SigningMethod.valueOf(row.getString("method")),
                NumberingOrder.valueOf(row.getString("numbering")),
                row.getObject("number", Integer.class),
                row.getString("code"),
                row.getObject("dated_on", LocalDate.class),
                row.getString("title"),
                row.getString("content_hash"),
                row.getString("signed_as"),
                Places.read(row.getString("places")),
                row.getInt("pages"),
                PreparedStatus.valueOf(row.getString("status")),
                row.getObject("prepared_at", OffsetDateTime.class).toInstant(),
                List.of());
    }

    private static PreparedRevision revision(ResultSet row, int index) throws SQLException {
        @Nullable String signing = row.getString("signing");
        return new PreparedRevision(
                row.getInt("sequence"),
                PreparedRevision.Step.valueOf(row.getString("step")),
                signing == null ? null : Signing.valueOf(signing),
                row.getString("taken_by"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                row.getString("sha256"),
                row.getString("note"));
    }
}
