package vn.thidua.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.thidua.document.DocumentId;
import vn.thidua.shared.CurrentWard;

@Repository
class ArchiveFileRepository {

    private static final String SELECT =
            """
            select id, year, notation, title, maintenance, rights, creator, description, campaign_id, ended_on,
                   handed_over_on, version
              from archive_file where ward_id = :ward
            """;

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    ArchiveFileRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    void insert(ArchiveFile file) {
        withValues(
                        """
                        insert into archive_file (id, ward_id, year, notation, title, maintenance, rights, creator,
                               description, campaign_id, ended_on, handed_over_on, version)
                        values (:id, :ward, :year, :notation, :title, :maintenance, :rights, :creator,
                               :description, :campaign, :endedOn, :handedOverOn, :version)
                        """,
                        file)
                .param("year", file.year())
                .param("campaign", file.campaignId())
                .update();
    }

    void update(ArchiveFile file) {
        int rows = withValues(
                        """
                        update archive_file
                           set notation = :notation, title = :title, maintenance = :maintenance, rights = :rights,
                               creator = :creator, description = :description, ended_on = :endedOn,
                               handed_over_on = :handedOverOn, version = version + 1
                         where id = :id and ward_id = :ward and version = :version
                        """,
                        file)
                .update();
        if (rows == 0) {
            throw new OptimisticLockingFailureException("File %s was changed by someone else.".formatted(file.id()));
        }
    }

    private StatementSpec withValues(String sql, ArchiveFile file) {
        return jdbc.sql(sql)
                .param("id", file.id().value())
                .param("ward", ward.id().value())
                .param("notation", file.notation())
                .param("title", file.title())
                .param("maintenance", file.maintenance())
                .param("rights", file.rights())
                .param("creator", file.creator())
                .param("description", file.description())
                .param("endedOn", file.endedOn())
                .param("handedOverOn", file.handedOverOn())
                .param("version", file.version());
    }

    Optional<ArchiveFile> find(ArchiveFileId id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("ward", ward.id().value())
                .param("id", id.value())
                .query(ArchiveFileRepository::file)
                .optional();
    }

    Optional<ArchiveFile> ofCampaign(String campaignId) {
        return jdbc.sql(SELECT + " and campaign_id = :campaign")
                .param("ward", ward.id().value())
                .param("campaign", campaignId)
                .query(ArchiveFileRepository::file)
                .optional();
    }

    List<ArchiveFile> ofYear(int year) {
        return jdbc.sql(SELECT + " and year = :year order by notation")
                .param("ward", ward.id().value())
                .param("year", year)
                .query(ArchiveFileRepository::file)
                .list();
    }

    /** Not handed over yet. */
    List<ArchiveFile> kept() {
        return jdbc.sql(SELECT + " and handed_over_on is null order by year, notation")
                .param("ward", ward.id().value())
                .query(ArchiveFileRepository::file)
                .list();
    }

    List<Integer> years() {
        return jdbc.sql("select distinct year from archive_file where ward_id = :ward order by year")
                .param("ward", ward.id().value())
                .query(Integer.class)
                .list();
    }

    void addDocument(ArchiveFileId file, DocumentId document, String by, Instant at) {
        jdbc.sql(
                        """
                        insert into archive_file_document
                               (ward_id, archive_file_id, issued_document_id, added_by, added_at)
                        values (:ward, :file, :document, :by, :at)
                        on conflict do nothing
                        """)
                .param("ward", ward.id().value())
                .param("file", file.value())
                .param("document", document.value())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<DocumentId> documents(ArchiveFileId file) {
        return jdbc.sql(
                        """
                        select issued_document_id from archive_file_document
                         where ward_id = :ward and archive_file_id = :file order by added_at, issued_document_id
                        """)
                .param("ward", ward.id().value())
                .param("file", file.value())
                .query((row, number) -> new DocumentId(row.getObject(1, UUID.class)))
                .list();
    }

    private static ArchiveFile file(ResultSet row, int number) throws SQLException {
        return new ArchiveFile(
                new ArchiveFileId(row.getObject("id", UUID.class)),
                row.getInt("year"),
                row.getString("notation"),
                row.getString("title"),
                row.getString("maintenance"),
                row.getString("rights"),
                row.getString("creator"),
                row.getString("description"),
                row.getString("campaign_id"),
                row.getObject("ended_on", LocalDate.class),
                row.getObject("handed_over_on", LocalDate.class),
                row.getInt("version"));
    }
}
