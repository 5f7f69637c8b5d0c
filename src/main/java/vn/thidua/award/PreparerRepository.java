package vn.thidua.award;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.CurrentWard;

@Repository
class PreparerRepository {

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    PreparerRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    void add(AwardRound round, String userId, Preparer.Step step, Instant at) {
        jdbc.sql(
                        """
                        insert into award_preparer (award_round_id, ward_id, attempt, step, user_id, prepared_at)
                        values (:round, :ward, :attempt, :step, :user, :at)
                            on conflict (award_round_id, attempt, step, user_id)
                            do update set prepared_at = excluded.prepared_at
                        """)
                .param("round", round.id().value())
                .param("ward", ward.id().value())
                .param("attempt", round.attempt())
                .param("step", step.name())
                .param("user", userId)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Preparer> of(AwardRoundId round) {
        return jdbc.sql(
                        """
                        select user_id, step, prepared_at from award_preparer
                         where award_round_id = :round and ward_id = :ward order by prepared_at, step, user_id
                        """)
                .param("round", round.value())
                .param("ward", ward.id().value())
                .query((row, number) -> new Preparer(
                        row.getString("user_id"),
                        Preparer.Step.valueOf(row.getString("step")),
                        row.getObject("prepared_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
