package vn.thidua.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.CurrentWard;
import vn.thidua.shared.Folding;

@Repository
class ProceedingRepository {

    private static final String SELECT =
            """
            select id, name, unit_code, kind, note, opened_on, closed_on, served_on, outcome
              from award_proceeding
             where ward_id = :ward
            """;

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    ProceedingRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    UUID add(OpenProceeding command) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into award_proceeding (id, ward_id, name, name_folded, unit_code, kind, note, opened_on)
                        values (:id, :ward, :name, :folded, :unit, :kind, :note, :opened)
                        """)
                .param("id", id)
                .param("ward", ward.id().value())
                .param("name", command.name())
                .param("folded", Folding.fold(command.name()))
                .param("unit", command.unitCode())
                .param("kind", Objects.requireNonNull(command.kind()).name())
                .param("note", command.note())
                .param("opened", command.openedOn())
                .update();
        return id;
    }

    void close(CloseProceeding command) {
        jdbc.sql(
                        """
                        update award_proceeding set closed_on = :closed, served_on = :served, outcome = :outcome
                         where id = :id and ward_id = :ward
                        """)
                .param("closed", command.closedOn())
                .param("served", command.servedOn())
                .param("outcome", command.outcome())
                .param("id", command.id())
                .param("ward", ward.id().value())
                .update();
    }

    Optional<Proceeding> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("ward", ward.id().value())
                .param("id", id)
                .query(ProceedingRepository::map)
                .optional();
    }

    List<Proceeding> about(String name, String unitCode) {
        return jdbc
                .sql(SELECT + " and name_folded = :name and unit_code = :unit order by opened_on desc, id")
                .param("ward", ward.id().value())
                .param("name", Folding.fold(name))
                .param("unit", unitCode)
                .query(ProceedingRepository::map)
                .list()
                .stream()
                .filter(proceeding -> Names.same(proceeding.name(), name))
                .toList();
    }

    /** Each subject's latest first. */
    List<Proceeding> all() {
        return jdbc.sql(SELECT + " order by opened_on desc, id")
                .param("ward", ward.id().value())
                .query(ProceedingRepository::map)
                .list();
    }

    List<Proceeding> open() {
        return jdbc.sql(SELECT + " and closed_on is null order by opened_on, id")
                .param("ward", ward.id().value())
                .query(ProceedingRepository::map)
                .list();
    }

    private static Proceeding map(ResultSet row, int number) throws SQLException {
        return new Proceeding(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("unit_code"),
                Proceeding.Kind.valueOf(row.getString("kind")),
                row.getString("note"),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                row.getObject("served_on", LocalDate.class),
                row.getString("outcome"));
    }
}
