package vn.thidua.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.CurrentWard;

@Repository
class FileRepository {

    private static final String COLUMNS = "id, name, media_type, size, sha256, unit_code, uploaded_by, uploaded_at";

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    FileRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    void add(StoredFile file) {
        jdbc.sql(
                        """
                        insert into stored_file
                               (id, ward_id, name, media_type, size, sha256, unit_code, uploaded_by, uploaded_at)
                        values (:id, :ward, :name, :mediaType, :size, :sha256, :unit, :by, :at)
                        """)
                .param("id", file.id().value())
                .param("ward", ward.id().value())
                .param("name", file.name())
                .param("mediaType", file.mediaType())
                .param("size", file.size())
                .param("sha256", file.sha256())
                .param("unit", file.unitCode())
                .param("by", file.uploadedBy())
                .param("at", Timestamp.from(file.uploadedAt()))
                .update();
    }

    Optional<StoredFile> find(FileId id) {
        return all(List.of(id)).stream().findFirst();
    }

    List<StoredFile> all(Collection<FileId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select " + COLUMNS + " from stored_file where ward_id = :ward and id in (:ids)")
                        .param("ward", ward.id().value())
                        .param("ids", ids.stream().map(FileId::value).toList())
                        .query(FileRepository::file)
                        .list();
    }

    List<StoredFile> ofContent(String sha256) {
        return jdbc.sql("select " + COLUMNS
                        + " from stored_file where ward_id = :ward and sha256 = :sha256 order by uploaded_at, id")
                .param("ward", ward.id().value())
                .param("sha256", sha256)
                .query(FileRepository::file)
                .list();
    }

    private static StoredFile file(ResultSet row, int number) throws SQLException {
        return new StoredFile(
                new FileId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getString("unit_code"),
                row.getString("uploaded_by"),
                row.getTimestamp("uploaded_at").toInstant());
    }
}
