package vn.thidua.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.CurrentWard;

@Repository
class DraftStepRepository {

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    DraftStepRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    void insert(DraftId draft, DraftStep step) {
        Signer signer = step.signer();
        jdbc.sql(
                        """
                        insert into draft_step (id, ward_id, document_draft_id, kind, signing, outcome, reason, user_id,
                               authority_lines, signer_name, signer_position, content_hash, taken_at)
                        values (:id, :ward, :draft, :kind, :signing, :outcome, :reason, :user,
                               :lines, :name, :position, :hash, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("ward", ward.id().value())
                .param("draft", draft.value())
                .param("kind", step.kind().name())
                .param("signing", signer == null ? null : signer.signing().name())
                .param("outcome", step.verdict().outcome().name())
                .param("reason", step.verdict().reason())
                .param("user", step.userId())
                .param("lines", signer == null ? "" : String.join("\n", signer.authorityLines()))
                .param("name", signer == null ? "" : signer.name())
                .param("position", signer == null ? "" : signer.position())
                .param("hash", step.contentHash())
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Oldest first. */
    List<DraftStep> of(DraftId draft) {
        return jdbc.sql(
                        """
                        select kind, signing, outcome, reason, user_id, authority_lines, signer_name, signer_position,
                               content_hash, taken_at
                          from draft_step where ward_id = :ward and document_draft_id = :draft order by taken_at, id
                        """)
                .param("ward", ward.id().value())
                .param("draft", draft.value())
                .query(DraftStepRepository::step)
                .list();
    }

    private static DraftStep step(ResultSet row, int number) throws SQLException {
        return new DraftStep(
                DraftStep.Kind.valueOf(row.getString("kind")),
                new Verdict(Verdict.Outcome.valueOf(row.getString("outcome")), row.getString("reason")),
                row.getString("user_id"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                row.getString("content_hash"),
                signer(row));
    }

    private static @Nullable Signer signer(ResultSet row) throws SQLException {
        String signing = row.getString("signing");
        return signing == null
                ? null
                : new Signer(
                        Signing.valueOf(signing),
                        row.getString("user_id"),
                        row.getString("authority_lines").lines().toList(),
                        row.getString("signer_name"),
                        row.getString("signer_position"));
    }
}
