package vn.thidua.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.CurrentWard;

@Repository
class CorrectionRepository {

    private static final String SELECT =
            """
            select wish.id, wish.issued_document_id, way, subject_id, reason, requested_by, requested_at,
                   outcome.applied, outcome.by_document_id, outcome.decided_by, outcome.decided_at, outcome.note
              from document_correction wish
              left join document_correction_outcome outcome on outcome.document_correction_id = wish.id
             where wish.ward_id = :ward
            """;

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    CorrectionRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    void insert(Correction correction) {
        jdbc.sql(
                        """
                        insert into document_correction
                               (id, ward_id, issued_document_id, way, subject_id, reason, requested_by, requested_at)
                        values (:id, :ward, :document, :way, :subject, :reason, :by, :at)
                        """)
                .param("id", correction.id())
                .param("ward", ward.id().value())
                .param("document", correction.documentId().value())
                .param("way", correction.way().name())
                .param("subject", correction.subjectId())
                .param("reason", correction.reason())
                .param("by", correction.requestedBy())
                .param("at", correction.requestedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void replaceItems(UUID id, List<CorrectionItem> items) {
        jdbc.sql("delete from document_correction_item where ward_id = :ward and document_correction_id = :id")
                .param("ward", ward.id().value())
                .param("id", id)
                .update();
        for (int i = 0; i < items.size(); i++) {
            insert(id, i, items.get(i));
        }
    }

    private void insert(UUID id, int position, CorrectionItem item) {
        jdbc.sql(
                        """
                        insert into document_correction_item
                               (document_correction_id, ward_id, position, place, printed, intended, certificate)
                        values (:id, :ward, :position, :place, :printed, :intended, :certificate)
                        """)
                .param("id", id)
                .param("ward", ward.id().value())
                .param("position", position)
                .param("place", item.place())
                .param("printed", item.printed())
                .param("intended", item.intended())
                .param("certificate", item.certificate())
                .update();
    }

    void end(UUID id, Correction.Outcome outcome) {
        jdbc.sql(
                        """
                        insert into document_correction_outcome
                               (document_correction_id, ward_id, applied, by_document_id, decided_by, decided_at, note)
                        values (:id, :ward, :applied, :document, :by, :at, :note)
                        """)
                .param("id", id)
                .param("ward", ward.id().value())
                .param("applied", outcome.applied())
                .param("document", value(outcome.by()))
                .param("by", outcome.decidedBy())
                .param("at", outcome.decidedAt().atOffset(ZoneOffset.UTC))
                .param("note", outcome.note())
                .update();
    }

    Correction get(UUID id) {
        return jdbc.sql(SELECT + " and wish.id = :id")
                .param("ward", ward.id().value())
                .param("id", id)
                .query(this::correction)
                .optional()
                .orElseThrow(() -> new BusinessRuleViolation("DOCUMENT_CORRECTION_UNKNOWN"));
    }

    List<Correction> of(DocumentId document) {
        return jdbc.sql(SELECT + " and wish.issued_document_id = :document order by requested_at, wish.id")
                .param("ward", ward.id().value())
                .param("document", document.value())
                .query(this::correction)
                .list();
    }

    /** What a document itself corrects. */
    Optional<Correction> madeBy(DocumentId document) {
        return jdbc.sql(SELECT + " and outcome.by_document_id = :document")
                .param("ward", ward.id().value())
                .param("document", document.value())
                .query(this::correction)
                .optional();
    }

    /** What the document about this subject will correct. */
    Optional<Correction> ofSubject(String subjectId) {
        return jdbc.sql(SELECT + " and wish.subject_id = :subject and way <> 'RECALL'")
                .param("ward", ward.id().value())
                .param("subject", subjectId)
                .query(this::correction)
                .optional();
    }

    private List<CorrectionItem> items(UUID id) {
        return jdbc.sql(
                        """
                        select place, printed, intended, certificate from document_correction_item
                         where ward_id = :ward and document_correction_id = :id order by position
                        """)
                .param("ward", ward.id().value())
                .param("id", id)
                .query((row, number) -> new CorrectionItem(
                        row.getString("place"),
                        row.getString("printed"),
                        row.getString("intended"),
                        row.getObject("certificate", Integer.class)))
                .list();
    }

    private Correction correction(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Correction(
                id,
                new DocumentId(row.getObject("issued_document_id", UUID.class)),
                CorrectionWay.valueOf(row.getString("way")),
                row.getString("subject_id"),
                row.getString("reason"),
                row.getString("requested_by"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                items(id),
                outcome(row));
    }

    private static Correction.@Nullable Outcome outcome(ResultSet row) throws SQLException {
        String by = row.getString("decided_by");
        if (by == null) {
            return null;
        }
        UUID document = row.getObject("by_document_id", UUID.class);
        return new Correction.Outcome(
                row.getBoolean("applied"),
                document == null ? null : new DocumentId(document),
                by,
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                row.getString("note"));
    }

    private static @Nullable UUID value(@Nullable DocumentId document) {
        return document == null ? null : document.value();
    }
}
