package vn.thidua.installation;

import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class InstallationRepository {

    private final JdbcClient jdbc;

    InstallationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Installation> find() {
        return jdbc.sql("select mode, offset_ms from installation")
                .query((row, number) -> new Installation(
                        Mode.valueOf(row.getString("mode")), Duration.ofMillis(row.getLong("offset_ms"))))
                .optional();
    }

    void save(Installation installation) {
        jdbc.sql(
                        """
                        insert into installation (mode, offset_ms) values (:mode, :offset)
                        on conflict (only_one) do update set offset_ms = excluded.offset_ms
                        """)
                .param("mode", installation.mode().name())
                .param("offset", installation.offset().toMillis())
                .update();
    }

    /**
     * @param mode what it is for
     * @param offset what its clock shows minus the real time
     */
    record Installation(Mode mode, Duration offset) {}
}
