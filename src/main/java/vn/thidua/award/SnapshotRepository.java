package vn.thidua.award;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.CurrentWard;

/** Snapshots as JSON in a form of their own, so that no web setting can change what was stored. */
@Repository
class SnapshotRepository {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    SnapshotRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    void add(AwardSnapshot snapshot, Instant madeAt) {
        jdbc.sql(
                        """
                        insert into award_snapshot (award_round_id, ward_id, attempt, body, made_at)
                        values (:round, :ward, :attempt, :body, :at)
                        """)
                .param("round", snapshot.roundId().value())
                .param("ward", ward.id().value())
                .param("attempt", snapshot.attempt())
                .param("body", write(snapshot))
                .param("at", OffsetDateTime.ofInstant(madeAt, ZoneOffset.UTC))
                .update();
    }

    void decide(AwardSnapshot snapshot, Instant decidedAt) {
        jdbc.sql(
                        """
                        update award_snapshot set body = :body, decided_at = :at
                         where award_round_id = :round and attempt = :attempt and ward_id = :ward
                        """)
                .param("body", write(snapshot))
                .param("at", OffsetDateTime.ofInstant(decidedAt, ZoneOffset.UTC))
                .param("round", snapshot.roundId().value())
                .param("attempt", snapshot.attempt())
                .param("ward", ward.id().value())
                .update();
    }

    Optional<AwardSnapshot> find(AwardRoundId round, int attempt) {
        return jdbc.sql(
                        """
                        select body from award_snapshot
                         where award_round_id = :round and attempt = :attempt and ward_id = :ward
                        """)
                .param("round", round.value())
                .param("attempt", attempt)
                .param("ward", ward.id().value())
                .query((row, number) -> read(row.getString("body")))
                .optional();
    }

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static AwardSnapshot read(String body) {
        return read(body, AwardSnapshot.class);
    }

    static <T> T read(String body, Class<T> type) {
        try {
            return JSON.readValue(body, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
