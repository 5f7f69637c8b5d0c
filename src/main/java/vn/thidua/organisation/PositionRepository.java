package vn.thidua.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.CurrentWard;
import vn.thidua.shared.Role;

/** Positions in units and grants of roles; both end, neither is deleted. */
@Repository
class PositionRepository {

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    PositionRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    List<Position> all() {
        return jdbc.sql(
                        """
                        select id, user_id, unit_code, rank, title, reports, valid_from, valid_to
                          from unit_position
                         where ward_id = :ward
                         order by valid_from desc, sort_order
                        """)
                .param("ward", ward.id().value())
                .query(PositionRepository::position)
                .list();
    }

    void insert(Position position) {
        jdbc.sql(
                        """
                        insert into unit_position (id, ward_id, user_id, unit_code, rank, title, reports, valid_from,
                                                   valid_to, sort_order)
                        values (:id, :ward, :user, :unit, :rank, :title, :reports, :from, :to,
                                (select coalesce(max(sort_order), 0) + 1 from unit_position where ward_id = :ward))
                        """)
                .param("id", position.id())
                .param("ward", ward.id().value())
                .param("user", position.userId())
                .param("unit", position.unitCode())
                .param("rank", position.rank().name())
                .param("title", position.title())
                .param("reports", position.reports())
                .param("from", position.validFrom())
                .param("to", position.validTo())
                .update();
    }

    /** A position that ends before it began is kept with an empty period: it was never held. */
    void endPosition(Position position, LocalDate lastDay) {
        LocalDate dayBefore = position.validFrom().minusDays(1);
        jdbc.sql("update unit_position set valid_to = :to where ward_id = :ward and id = :id")
                .param("ward", ward.id().value())
                .param("id", position.id())
                .param("to", lastDay.isBefore(dayBefore) ? dayBefore : lastDay)
                .update();
    }

    List<RoleGrant> grants() {
        return jdbc.sql(
                        """
                        select id, user_id, role, valid_from, valid_to
                          from role_grant
                         where ward_id = :ward
                         order by valid_from, role
                        """)
                .param("ward", ward.id().value())
                .query((row, number) -> new RoleGrant(
                        row.getObject("id", UUID.class),
                        row.getString("user_id"),
                        Role.valueOf(row.getString("role")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }

    void insert(RoleGrant grant) {
        jdbc.sql(
                        """
                        insert into role_grant (id, ward_id, user_id, role, valid_from, valid_to)
                        values (:id, :ward, :user, :role, :from, :to)
                        """)
                .param("id", grant.id())
                .param("ward", ward.id().value())
                .param("user", grant.userId())
                .param("role", grant.role().name())
                .param("from", grant.validFrom())
                .param("to", grant.validTo())
                .update();
    }

    void endGrant(UUID id, LocalDate lastDay) {
        jdbc.sql("update role_grant set valid_to = :to where ward_id = :ward and id = :id")
                .param("ward", ward.id().value())
                .param("id", id)
                .param("to", lastDay)
                .update();
    }

    private static Position position(ResultSet row, int number) throws SQLException {
        return new Position(
                row.getObject("id", UUID.class),
                row.getString("user_id"),
                row.getString("unit_code"),
                Position.Rank.valueOf(row.getString("rank")),
                row.getString("title"),
                row.getBoolean("reports"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
