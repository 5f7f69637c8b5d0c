package vn.thidua.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.CurrentWard;

@Repository
class OriginalCheckRepository {

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    OriginalCheckRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    void insert(NightlyCheck check) {
        jdbc.sql(
                        """
                        insert into original_check (ward_id, checked_on, checked_at, findings)
                        values (:ward, :on, :at, :findings)
                        """)
                .param("ward", ward.id().value())
                .param("on", check.on())
                .param("at", check.at().atOffset(ZoneOffset.UTC))
                .param("findings", check.changed().size())
                .update();
        check.changed().forEach(changed -> insert(check.on(), changed));
    }

    private void insert(LocalDate on, ChangedFile changed) {
        jdbc.sql(
                        """
                        insert into original_check_finding (ward_id, checked_on, sha256, found, names)
                        values (:ward, :on, :sha256, :found, :names)
                        """)
                .param("ward", ward.id().value())
                .param("on", on)
                .param("sha256", changed.sha256())
                .param("found", changed.found())
                .param("names", changed.names())
                .update();
    }

    Optional<NightlyCheck> find(LocalDate on) {
        return jdbc.sql("select checked_on, checked_at from original_check where ward_id = :ward and checked_on = :on")
                .param("ward", ward.id().value())
                .param("on", on)
                .query(this::check)
                .optional();
    }

    List<NightlyCheck> latest(int most) {
        return jdbc.sql(
                        """
                        select checked_on, checked_at from original_check
                         where ward_id = :ward order by checked_on desc limit :most
                        """)
                .param("ward", ward.id().value())
                .param("most", most)
                .query(this::check)
                .list();
    }

    private NightlyCheck check(ResultSet row, int number) throws SQLException {
        LocalDate on = row.getObject("checked_on", LocalDate.class);
        return new NightlyCheck(
                on, row.getObject("checked_at", OffsetDateTime.class).toInstant(), findings(on));
    }

    private List<ChangedFile> findings(LocalDate on) {
        return jdbc.sql(
                        """
                        select sha256, found, names from original_check_finding
                         where ward_id = :ward and checked_on = :on order by names, sha256
                        """)
                .param("ward", ward.id().value())
                .param("on", on)
                .query((row, number) ->
                        new ChangedFile(row.getString("sha256"), row.getString("found"), row.getString("names")))
                .list();
    }
}
