package vn.thidua.notification;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.CurrentWard;

@Repository
class FeedRepository {

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    FeedRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    void put(String person, String tokenHash, Instant at) {
        jdbc.sql(
                        """
                        insert into notice_calendar (ward_id, person, token_hash, made_at)
                        values (:ward, :person, :hash, :at)
                        on conflict on constraint pk_notice_calendar
                            do update set token_hash = excluded.token_hash, made_at = excluded.made_at
                        """)
                .param("ward", ward.id().value())
                .param("person", person)
                .param("hash", tokenHash)
                .param("at", Timestamp.from(at))
                .update();
    }

    void remove(String person) {
        jdbc.sql("delete from notice_calendar where ward_id = :ward and person = :person")
                .param("ward", ward.id().value())
                .param("person", person)
                .update();
    }

    boolean has(String person) {
        return jdbc.sql("select count(*) from notice_calendar where ward_id = :ward and person = :person")
                        .param("ward", ward.id().value())
                        .param("person", person)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Optional<String> person(String tokenHash) {
        return jdbc.sql("select person from notice_calendar where ward_id = :ward and token_hash = :hash")
                .param("ward", ward.id().value())
                .param("hash", tokenHash)
                .query(String.class)
                .optional();
    }
}
