package vn.thidua.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.CurrentWard;

/** Which nominations go on for another award than their unit proposed. */
@Repository
class AwardChanges {

    /** @param before what the unit, or the change before, proposed */
    record Change(NominationId nominationId, String before, String after, String reason, String by, Instant at) {}

    private static final String SELECT =
            """
            select c.award_nomination_id, c.award_before, c.award_after, c.reason, c.changed_by, c.changed_at
              from award_nomination_change c
             where c.ward_id = :ward
            """;

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    AwardChanges(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    void make(Change change) {
        jdbc.sql("update award_nomination set award_code = :after where id = :id and ward_id = :ward")
                .param("after", change.after())
                .param("id", change.nominationId().value())
                .param("ward", ward.id().value())
                .update();
        jdbc.sql(
                        """
                        insert into award_nomination_change (id, ward_id, award_nomination_id, award_before, award_after,
                                                             reason, changed_by, changed_at)
                        values (:id, :ward, :nomination, :before, :after, :reason, :by, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("ward", ward.id().value())
                .param("nomination", change.nominationId().value())
                .param("before", change.before())
                .param("after", change.after())
                .param("reason", change.reason())
                .param("by", change.by())
                .param("at", OffsetDateTime.ofInstant(change.at(), ZoneOffset.UTC))
                .update();
    }

    /** The first one first. */
    List<Change> of(NominationId id) {
        return jdbc.sql(SELECT + " and c.award_nomination_id = :id order by c.changed_at, c.id")
                .param("ward", ward.id().value())
                .param("id", id.value())
                .query(AwardChanges::map)
                .list();
    }

    /** What the unit proposed, where that was something else. */
    Optional<String> proposed(NominationId id) {
        return of(id).stream().findFirst().map(Change::before);
    }

    private static Change map(ResultSet row, int number) throws SQLException {
        return new Change(
                new NominationId(row.getObject("award_nomination_id", UUID.class)),
                row.getString("award_before"),
                row.getString("award_after"),
                row.getString("reason"),
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
