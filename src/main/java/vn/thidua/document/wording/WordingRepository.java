package vn.thidua.document.wording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.document.DocumentKind;
import vn.thidua.shared.CurrentWard;

/** Versions of the words; they are added, never changed. */
@Repository
class WordingRepository {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String COLUMNS = "kind, version, origin, content, sha256, saved_by, saved_at, reason";

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    WordingRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    /** Whether it was added; not so where the number is taken. */
    boolean add(WordingVersion version) {
        return jdbc.sql(
                                """
                        insert into document_wording (ward_id, kind, version, origin, content, sha256, saved_by,
                               saved_at, reason)
                        values (:ward, :kind, :version, :origin, :content, :sha256, :by, :at, :reason)
                            on conflict (ward_id, kind, version) do nothing
                        """)
                        .param("ward", ward.id().value())
                        .param("kind", version.kind().name())
                        .param("version", version.number())
                        .param("origin", version.origin().name())
                        .param("content", write(version.wording()))
                        .param("sha256", version.sha256())
                        .param("by", version.savedBy())
                        .param("at", version.savedAt().atOffset(ZoneOffset.UTC))
                        .param("reason", version.reason())
                        .update()
                == 1;
    }

    Optional<WordingVersion> find(DocumentKind kind, int number) {
        return jdbc.sql("select " + COLUMNS
                        + " from document_wording where ward_id = :ward and kind = :kind and version = :version")
                .param("ward", ward.id().value())
                .param("kind", kind.name())
                .param("version", number)
                .query(WordingRepository::version)
                .optional();
    }

    /** The newest first. */
    List<WordingVersion> all(DocumentKind kind) {
        return jdbc.sql("select " + COLUMNS
                        + " from document_wording where ward_id = :ward and kind = :kind order by version desc")
                .param("ward", ward.id().value())
                .param("kind", kind.name())
                .query(WordingRepository::version)
                .list();
    }

    Optional<WordingVersion> latest(DocumentKind kind) {
        return jdbc.sql("select " + COLUMNS
                        + " from document_wording where ward_id = :ward and kind = :kind order by version desc limit 1")
                .param("ward", ward.id().value())
                .param("kind", kind.name())
                .query(WordingRepository::version)
                .optional();
    }

    static String write(Wording wording) {
        try {
            return JSON.writeValueAsString(wording);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static WordingVersion version(ResultSet row, int number) throws SQLException {
        return new WordingVersion(
                DocumentKind.valueOf(row.getString("kind")),
                row.getInt("version"),
                WordingVersion.Origin.valueOf(row.getString("origin")),
                read(row.getString("content")),
                row.getString("sha256"),
                row.getString("saved_by"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }

    private static Wording read(String content) {
        try {
            return JSON.readValue(content, Wording.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored wording cannot be read.", e);
        }
    }
}
