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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.CurrentWard;

/** A period ends where the next one of the same key begins; a corrected row is kept, marked as corrected. */
@Repository
class DatedValueRepository {

    private final JdbcClient jdbc;
    private final CurrentWard ward;
    private final Clock clock;

    DatedValueRepository(JdbcClient jdbc, CurrentWard ward, Clock clock) {
        this.jdbc = jdbc;
        this.ward = ward;
        this.clock = clock;
    }

    Optional<DatedValue> find(String key, LocalDate on) {
        return jdbc.sql(
                        """
                        select id, value_key, value_text, valid_from, valid_to, legal_basis, confirmed
                          from v_rulebook_dated_value
                         where ward_id = :ward and value_key = :key
                           and valid_from <= :day and (valid_to is null or valid_to >= :day)
                        """)
                .param("ward", ward.id().value())
                .param("key", key)
                .param("day", on)
                .query(DatedValueRepository::value)
                .optional();
    }

    List<DatedValue> inForce(LocalDate on) {
        return jdbc.sql(
                        """
                        select id, value_key, value_text, valid_from, valid_to, legal_basis, confirmed
                          from v_rulebook_dated_value
                         where ward_id = :ward
                           and valid_from <= :day and (valid_to is null or valid_to >= :day)
                         order by value_key
                        """)
                .param("ward", ward.id().value())
                .param("day", on)
                .query(DatedValueRepository::value)
                .list();
    }

    List<DatedValue> history(String key) {
        return jdbc.sql(
                        """
                        select id, value_key, value_text, valid_from, valid_to, legal_basis, confirmed
                          from v_rulebook_dated_value
                         where ward_id = :ward and value_key = :key
                         order by valid_from desc
                        """)
                .param("ward", ward.id().value())
                .param("key", key)
                .query(DatedValueRepository::value)
                .list();
    }

    List<DatedValueChange> changes(String key) {
        return jdbc.sql(
                        """
                        select value_text, valid_from, legal_basis, reason, changed_by, changed_at
                          from dated_value
                         where ward_id = :ward and value_key = :key
                         order by changed_at desc, valid_from desc
                        """)
                .param("ward", ward.id().value())
                .param("key", key)
                .query((row, number) -> new DatedValueChange(
                        row.getString("value_text"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getString("legal_basis"),
                        row.getString("reason"),
                        row.getString("changed_by"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void add(ChangeDatedValue command, LocalDate from, String userId) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql(
                        """
                        update dated_value set corrected_at = :now
                         where ward_id = :ward and value_key = :key and valid_from = :from and corrected_at is null
                        """)
                .param("now", now)
                .param("ward", ward.id().value())
                .param("key", command.key())
                .param("from", from)
                .update();
        jdbc.sql(
                        """
                        insert into dated_value (id, ward_id, value_key, value_text, valid_from, legal_basis,
                                                 confirmed, changed_at, changed_by, reason)
                        values (:id, :ward, :key, :value, :from, :basis, :confirmed, :now, :user, :reason)
                        """)
                .param("id", UUID.randomUUID())
                .param("ward", ward.id().value())
                .param("key", command.key())
                .param("value", command.value())
                .param("from", from)
                .param("basis", command.legalBasis())
                .param("confirmed", command.confirmed())
                .param("now", now)
                .param("user", userId)
                .param("reason", command.reason())
                .update();
    }

    private static DatedValue value(ResultSet row, int number) throws SQLException {
        return new DatedValue(
                row.getObject("id", UUID.class),
                row.getString("value_key"),
                row.getString("value_text"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("legal_basis"),
                row.getBoolean("confirmed"));
    }
}
