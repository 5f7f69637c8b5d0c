package vn.thidua.rulebook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.CurrentWard;

/** Editions of the types; a replaced edition stays, with the moment it was replaced. */
@Repository
class DocumentTypeRepository {

    private static final String SELECT =
            """
            select code, position, form, name, abbreviation, valid_from, valid_to, changed_at, changed_by, reason
              from document_type
             where ward_id = :ward
            """;

    private final JdbcClient jdbc;
    private final CurrentWard ward;
    private final Clock clock;

    DocumentTypeRepository(JdbcClient jdbc, CurrentWard ward, Clock clock) {
        this.jdbc = jdbc;
        this.ward = ward;
        this.clock = clock;
    }

    List<DocumentType> all() {
        return jdbc.sql(SELECT + " and replaced_at is null order by position, name")
                .param("ward", ward.id().value())
                .query(DocumentTypeRepository::type)
                .list();
    }

    List<DocumentTypeEdition> history(String code) {
        return jdbc.sql(SELECT + " and code = :code order by changed_at desc")
                .param("ward", ward.id().value())
                .param("code", code)
                .query((row, number) -> new DocumentTypeEdition(
                        type(row, number),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getString("changed_by"),
                        row.getString("reason")))
                .list();
    }

    void replace(DocumentType type, String userId, String reason) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql(
                        """
                        update document_type set replaced_at = :now
                         where ward_id = :ward and code = :code and replaced_at is null
                        """)
                .param("now", now)
                .param("ward", ward.id().value())
                .param("code", type.code())
                .update();
        jdbc.sql(
                        """
                        insert into document_type (id, ward_id, code, position, form, name, abbreviation, valid_from,
                               valid_to, changed_at, changed_by, reason)
                        values (:id, :ward, :code, :position, :form, :name, :abbreviation, :from,
                               :to, :now, :user, :reason)
                        """)
                .param("id", UUID.randomUUID())
                .param("ward", ward.id().value())
                .param("code", type.code())
                .param("position", type.position())
                .param("form", type.form().name())
                .param("name", type.name())
                .param("abbreviation", type.abbreviation())
                .param("from", type.validFrom())
                .param("to", type.validTo())
                .param("now", now)
                .param("user", userId)
                .param("reason", reason)
                .update();
    }

    private static DocumentType type(ResultSet row, int number) throws SQLException {
        return new DocumentType(
                row.getString("code"),
                row.getInt("position"),
                DocumentType.Form.valueOf(row.getString("form")),
                row.getString("name"),
                row.getString("abbreviation"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
