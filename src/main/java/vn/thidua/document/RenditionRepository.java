package vn.thidua.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.CurrentWard;

@Repository
class RenditionRepository {

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    RenditionRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    /** Whether it was not there yet. */
    boolean add(DocumentId document, Rendition rendition) {
        return jdbc.sql(
                                """
                        insert into document_rendition
                               (ward_id, issued_document_id, kind, sha256, media_type, note, added_by, added_at)
                        values (:ward, :document, :kind, :sha256, :mediaType, :note, :by, :at)
                        on conflict do nothing
                        """)
                        .param("ward", ward.id().value())
                        .param("document", document.value())
                        .param("kind", rendition.kind().name())
                        .param("sha256", rendition.sha256())
                        .param("mediaType", rendition.mediaType())
                        .param("note", rendition.note())
                        .param("by", rendition.addedBy())
                        .param("at", rendition.addedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    List<Rendition> of(DocumentId document) {
        return jdbc.sql(
                        """
                        select kind, sha256, media_type, note, added_by, added_at from document_rendition
                         where ward_id = :ward and issued_document_id = :document
                         order by added_at, sha256
                        """)
                .param("ward", ward.id().value())
                .param("document", document.value())
                .query(RenditionRepository::rendition)
                .list();
    }

    private static Rendition rendition(ResultSet row, int number) throws SQLException {
        return new Rendition(
                Rendition.Kind.valueOf(row.getString("kind")),
                row.getString("sha256"),
                row.getString("media_type"),
                row.getString("note"),
                row.getString("added_by"),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }
}
