package vn.thidua.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.CurrentWard;

@Repository
class RoundRepository {

    private static final String SELECT =
            """
            select id, occasion_kind, occasion_key, achievement, title, basis, from_on, to_on, status, attempt,
                   decided_on, version
              from award_round
             where ward_id = :ward
            """;

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    RoundRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    Optional<AwardRound> find(AwardRoundId id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("ward", ward.id().value())
                .param("id", id.value())
                .query(RoundRepository::map)
                .optional();
    }

    Optional<AwardRound> of(Occasion occasion) {
        return jdbc.sql(SELECT + " and occasion_kind = :kind and occasion_key = :key order by sequence desc limit 1")
                .param("ward", ward.id().value())
                .param("kind", occasion.kind().name())
                .param("key", occasion.key())
                .query(RoundRepository::map)
                .optional();
    }

    /** Does nothing when somebody else has opened it meanwhile. */
    void add(OpenRound command, int sequence, Instant openedAt) {
        jdbc.sql(
                        """
                        insert into award_round (id, ward_id, occasion_kind, occasion_key, sequence, achievement, title, basis,
                                                 from_on, to_on, status, attempt, opened_at, version)
                        values (:id, :ward, :kind, :key, :sequence, :achievement, :title, :basis, :from, :to,
                                'OPENED', 1, :at, 1)
                        on conflict (ward_id, occasion_kind, occasion_key, sequence) do nothing
                        """)
                .param("id", AwardRoundId.fresh().value())
                .param("ward", ward.id().value())
                .param("kind", command.occasion().kind().name())
                .param("key", command.occasion().key())
                .param("sequence", sequence)
                .param("achievement", command.achievement().name())
                .param("title", command.title())
                .param("basis", command.basis())
                .param("from", command.from())
                .param("to", command.to())
                .param("at", OffsetDateTime.ofInstant(openedAt, ZoneOffset.UTC))
                .update();
    }

    int rounds(Occasion occasion) {
        return jdbc.sql(
                        """
                        select count(*) from award_round
                         where ward_id = :ward and occasion_kind = :kind and occasion_key = :key
                        """)
                .param("ward", ward.id().value())
                .param("kind", occasion.kind().name())
                .param("key", occasion.key())
                .query(Integer.class)
                .single();
    }

    void update(AwardRound round) {
        int rows = jdbc.sql(
                        """
                        update award_round
                           set status = :status, attempt = :attempt, decided_on = :decided, version = version + 1
                         where id = :id and ward_id = :ward and version = :version
                        """)
                .param("status", round.status().name())
                .param("attempt", round.attempt())
                .param("decided", round.decidedOn())
                .param("id", round.id().value())
                .param("ward", ward.id().value())
                .param("version", round.version())
                .update();
        if (rows == 0) {
            throw new OptimisticLockingFailureException("Round %s was changed by someone else.".formatted(round.id()));
        }
    }

    private static AwardRound map(ResultSet row, int number) throws SQLException {
        return new AwardRound(
                new AwardRoundId(row.getObject("id", UUID.class)),
                new Occasion(Occasion.Kind.valueOf(row.getString("occasion_kind")), row.getString("occasion_key")),
                AchievementType.valueOf(row.getString("achievement")),
                row.getString("title"),
                row.getString("basis"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                AwardRound.Status.valueOf(row.getString("status")),
                row.getInt("attempt"),
                row.getObject("decided_on", LocalDate.class),
                row.getInt("version"));
    }
}
