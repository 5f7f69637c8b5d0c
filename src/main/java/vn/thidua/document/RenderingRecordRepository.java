package vn.thidua.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.document.wording.Sha256;
import vn.thidua.shared.CurrentWard;

/** Records of renderings; a snapshot that several of them share is kept once. */
@Repository
class RenderingRecordRepository {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    RenderingRecordRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    /** The same file of the same draft is kept once. */
    void add(RenderingRecord record) {
        String snapshot = Sha256.of(record.snapshot());
        jdbc.sql(
                        """
                        insert into document_snapshot (ward_id, sha256, content) values (:ward, :sha256, :content)
                            on conflict (ward_id, sha256) do nothing
                        """)
                .param("ward", ward.id().value())
                .param("sha256", snapshot)
                .param("content", record.snapshot())
                .update();
        jdbc.sql(
                        """
                        insert into document_rendering (id, ward_id, document_draft_id, kind, part, wordings,
                               snapshot_sha256, setting, fonts, sha256, rendered_at)
                        values (:id, :ward, :draft, :kind, :part, :wordings, :snapshot, :setting, :fonts, :sha256, :at)
                            on conflict (document_draft_id, kind, part, sha256) do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("ward", ward.id().value())
                .param("draft", record.draftId().value())
                .param("kind", record.kind().name())
                .param("part", record.part())
                .param("wordings", write(record.wordings()))
                .param("snapshot", snapshot)
                .param("setting", write(record.setting()))
                .param("fonts", write(record.fonts()))
                .param("sha256", record.sha256())
                .param("at", record.renderedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** All renderings of a draft's document of a kind, the newest first. */
    List<RenderingRecord> of(DraftId draft, DocumentKind kind) {
        return jdbc.sql(
                        """
                        select document_draft_id, kind, part, wordings, snapshot.content, setting, fonts,
                               rendering.sha256, rendered_at
                          from document_rendering rendering
                          join document_snapshot snapshot
                            on snapshot.ward_id = rendering.ward_id and snapshot.sha256 = snapshot_sha256
                         where rendering.ward_id = :ward and document_draft_id = :draft and kind = :kind
                         order by rendered_at desc, part
                        """)
                .param("ward", ward.id().value())
                .param("draft", draft.value())
                .param("kind", kind.name())
                .query(RenderingRecordRepository::record)
                .list();
    }

    private static RenderingRecord record(ResultSet row, int number) throws SQLException {
        return new RenderingRecord(
                new DraftId(row.getObject("document_draft_id", UUID.class)),
                DocumentKind.valueOf(row.getString("kind")),
                row.getInt("part"),
                read(row.getString("wordings"), new TypeReference<Map<DocumentKind, Integer>>() {}),
                row.getString("content"),
                read(row.getString("setting"), new TypeReference<RenderingRecord.Setting>() {}),
                read(row.getString("fonts"), new TypeReference<Map<String, String>>() {}),
                row.getString("sha256"),
                row.getObject("rendered_at", OffsetDateTime.class).toInstant());
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T read(String text, TypeReference<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored rendering cannot be read.", e);
        }
    }
}
