package vn.thidua.rulebook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.CurrentWard;

/** Editions of the catalogue's entries; a replaced edition stays, with the moment it was replaced. */
@Repository
class LegalBasisRepository {

    private final JdbcClient jdbc;
    private final CurrentWard ward;
    private final Clock clock;

    LegalBasisRepository(JdbcClient jdbc, CurrentWard ward, Clock clock) {
        this.jdbc = jdbc;
        this.ward = ward;
        this.clock = clock;
    }

    Optional<LegalBasis> find(String code) {
        return jdbc.sql(
                        """
                        select code, kind, number, issuer, issued_on, subject, valid_from, valid_to, replaced_by
                          from legal_basis
                         where ward_id = :ward and code = :code and replaced_at is null
                        """)
                .param("ward", ward.id().value())
                .param("code", code)
                .query(LegalBasisRepository::basis)
                .optional();
    }

    List<LegalBasis> all() {
        return jdbc.sql(
                        """
                        select code, kind, number, issuer, issued_on, subject, valid_from, valid_to, replaced_by
                          from legal_basis
                         where ward_id = :ward and replaced_at is null
                         order by array_position(array['LAW', 'RESOLUTION', 'DIRECTIVE', 'DECREE', 'CIRCULAR',
                                                       'DECISION', 'PLAN', 'GUIDANCE', 'REGULATION']::varchar[], kind),
                                  issued_on, code
                        """)
                .param("ward", ward.id().value())
                .query(LegalBasisRepository::basis)
                .list();
    }

    List<LegalBasisEdition> history(String code) {
        return jdbc.sql(
                        """
                        select code, kind, number, issuer, issued_on, subject, valid_from, valid_to, replaced_by,
                               changed_at, changed_by, reason, replaced_at
                          from legal_basis
                         where ward_id = :ward and code = :code
                         order by changed_at desc
                        """)
                .param("ward", ward.id().value())
                .param("code", code)
                .query(LegalBasisRepository::edition)
                .list();
    }

    void replace(LegalBasis basis, String userId, String reason) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql(
                        """
                        update legal_basis set replaced_at = :now
                         where ward_id = :ward and code = :code and replaced_at is null
                        """)
                .param("now", now)
                .param("ward", ward.id().value())
                .param("code", basis.code())
                .update();
        jdbc.sql(
                        """
                        insert into legal_basis (id, ward_id, code, kind, number, issuer, issued_on, subject, valid_from,
                                                 valid_to, replaced_by, changed_at, changed_by, reason)
                        values (:id, :ward, :code, :kind, :number, :issuer, :issuedOn, :subject, :from,
                                :to, :replacedBy, :now, :user, :reason)
                        """)
                .param("id", UUID.randomUUID())
                .param("ward", ward.id().value())
                .param("code", basis.code())
                .param("kind", basis.kind().name())
                .param("number", basis.number())
                .param("issuer", basis.issuer())
                .param("issuedOn", basis.issuedOn())
                .param("subject", basis.subject())
                .param("from", basis.validFrom())
                .param("to", basis.validTo())
                .param("replacedBy", basis.replacedBy())
                .param("now", now)
                .param("user", userId)
                .param("reason", reason)
                .update();
    }

    private static LegalBasis basis(ResultSet row, int number) throws SQLException {
        return new LegalBasis(
                row.getString("code"),
                LegalBasis.Kind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getString("issuer"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("subject"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("replaced_by"));
    }

    private static LegalBasisEdition edition(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime replacedAt = row.getObject("replaced_at", OffsetDateTime.class);
        return new LegalBasisEdition(
                basis(row, number),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"),
                row.getString("reason"),
                replacedAt == null ? null : replacedAt.toInstant());
    }
}
