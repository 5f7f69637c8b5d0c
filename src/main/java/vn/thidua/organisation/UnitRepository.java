package vn.thidua.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.CurrentWard;

@Repository
class UnitRepository {

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    UnitRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    List<Unit> all() {
        return jdbc.sql(
                        """
                        select code, name, kind, abbreviation, email, has_computers, ward_pays, valid_from, valid_to,
                               merged_into, version
                          from unit
                         where ward_id = :ward
                         order by sort_order, code
                        """)
                .param("ward", ward.id().value())
                .query(UnitRepository::unit)
                .list();
    }

    Optional<Unit> find(String code) {
        return all().stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    void insert(Unit unit) {
        jdbc.sql(
                        """
                        insert into unit (id, ward_id, code, name, kind, abbreviation, email, has_computers, ward_pays,
                                          valid_from, valid_to, merged_into, sort_order, version)
                        values (:id, :ward, :code, :name, :kind, :abbreviation, :email, :computers, :pays,
                                :from, :to, :into,
                                (select coalesce(max(sort_order), 0) + 1 from unit where ward_id = :ward), 0)
                        """)
                .param("id", UUID.randomUUID())
                .param("ward", ward.id().value())
                .param("code", unit.code())
                .param("name", unit.name())
                .param("kind", unit.kind().name())
                .param("abbreviation", unit.abbreviation())
                .param("email", unit.email())
                .param("computers", unit.hasComputers())
                .param("pays", unit.wardPays())
                .param("from", unit.validFrom())
                .param("to", unit.validTo())
                .param("into", unit.mergedInto())
                .update();
    }

    void update(Unit unit) {
        int rows = jdbc.sql(
                        """
                        update unit
                           set name = :name, kind = :kind, abbreviation = :abbreviation, email = :email,
                               has_computers = :computers, ward_pays = :pays, valid_from = :from, valid_to = :to,
                               merged_into = :into, version = version + 1
                         where ward_id = :ward and code = :code and version = :version
                        """)
                .param("ward", ward.id().value())
                .param("code", unit.code())
                .param("version", unit.version())
                .param("name", unit.name())
                .param("kind", unit.kind().name())
                .param("abbreviation", unit.abbreviation())
                .param("email", unit.email())
                .param("computers", unit.hasComputers())
                .param("pays", unit.wardPays())
                .param("from", unit.validFrom())
                .param("to", unit.validTo())
                .param("into", unit.mergedInto())
                .update();
        if (rows == 0) {
            throw new OptimisticLockingFailureException("Unit %s was changed by someone else.".formatted(unit.code()));
        }
    }

    private static Unit unit(ResultSet row, int number) throws SQLException {
        return new Unit(
                row.getString("code"),
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("abbreviation"),
                row.getString("email"),
                row.getBoolean("has_computers"),
                row.getBoolean("ward_pays"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("merged_into"),
                row.getInt("version"));
    }
}
