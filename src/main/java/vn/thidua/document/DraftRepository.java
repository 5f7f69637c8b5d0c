package vn.thidua.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.document.composing.SubjectFacts;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.CurrentWard;

@Repository
class DraftRepository {

    private static final String COLUMNS =
            """
            id, kind, subject_id, occurrence, campaign_id, unit_code, version, status, summary, snapshot,
            content_hash, drafted_by, drafted_at
            """;

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    DraftRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    void insert(StoredDraft draft) {
        jdbc.sql(
                        """
                        insert into document_draft (id, ward_id, kind, subject_id, occurrence, campaign_id, unit_code,
                               version, status, summary, snapshot, content_hash, drafted_by, drafted_at)
                        values (:id, :ward, :kind, :subject, :occurrence, :campaign, :unit,
                               :version, :status, :summary, :snapshot, :hash, :by, :at)
                        """)
                .param("id", draft.id().value())
                .param("ward", ward.id().value())
                .param("kind", draft.kind().name())
                .param("subject", draft.subjectId())
                .param("occurrence", draft.facts().occurrence())
                .param("campaign", draft.facts().campaignId())
                .param("unit", draft.facts().unitCode())
                .param("version", draft.version())
                .param("status", draft.status().name())
                .param("summary", draft.summary())
                .param("snapshot", draft.snapshot())
                .param("hash", draft.contentHash())
                .param("by", draft.draftedBy())
                .param("at", draft.draftedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void renew(StoredDraft draft) {
        jdbc.sql(
                        """
                        update document_draft
                           set summary = :summary, snapshot = :snapshot, content_hash = :hash,
                               drafted_by = :by, drafted_at = :at
                         where id = :id and ward_id = :ward and status = 'OPEN'
                        """)
                .param("id", draft.id().value())
                .param("ward", ward.id().value())
                .param("summary", draft.summary())
                .param("snapshot", draft.snapshot())
                .param("hash", draft.contentHash())
                .param("by", draft.draftedBy())
                .param("at", draft.draftedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void setStatus(DraftId id, DraftStatus status) {
        jdbc.sql("update document_draft set status = :status where id = :id and ward_id = :ward")
                .param("status", status.name())
                .param("id", id.value())
                .param("ward", ward.id().value())
                .update();
    }

    List<StoredDraft> newest(DocumentKind kind, int limit) {
        return jdbc.sql(
                        "select " + COLUMNS
                                + " from document_draft where ward_id = :ward and kind = :kind order by drafted_at desc limit :limit")
                .param("ward", ward.id().value())
                .param("kind", kind.name())
                .param("limit", limit)
                .query(DraftRepository::draft)
                .list();
    }

    StoredDraft get(DraftId id) {
        return one("where ward_id = :ward and id = :id", id);
    }

    /** Keeps others from checking, signing or issuing the same draft until the transaction ends. */
    StoredDraft lock(DraftId id) {
        return one("where ward_id = :ward and id = :id for update", id);
    }

    Optional<StoredDraft> latest(DocumentKind kind, String subjectId, int occurrence) {
        return jdbc.sql(
                        "select " + COLUMNS
                                + """
                          from document_draft
                         where ward_id = :ward and kind = :kind and subject_id = :subject and occurrence = :occurrence
                         order by version desc limit 1 for update
                        """)
                .param("ward", ward.id().value())
                .param("kind", kind.name())
                .param("subject", subjectId)
                .param("occurrence", occurrence)
                .query(DraftRepository::draft)
                .optional();
    }

    private StoredDraft one(String condition, DraftId id) {
        return jdbc.sql("select " + COLUMNS + " from document_draft " + condition)
                .param("ward", ward.id().value())
                .param("id", id.value())
                .query(DraftRepository::draft)
                .optional()
                .orElseThrow(() -> new BusinessRuleViolation("DOCUMENT_DRAFT_UNKNOWN"));
    }

    private static StoredDraft draft(ResultSet row, int number) throws SQLException {
        return new StoredDraft(
                new DraftId(row.getObject("id", UUID.class)),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("subject_id"),
                new SubjectFacts(row.getString("campaign_id"), row.getInt("occurrence"), row.getString("unit_code")),
                row.getInt("version"),
                DraftStatus.valueOf(row.getString("status")),
                row.getString("summary"),
                row.getString("snapshot"),
                row.getString("content_hash"),
                row.getString("drafted_by"),
                row.getObject("drafted_at", OffsetDateTime.class).toInstant());
    }
}
