package vn.thidua.notification;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.CurrentWard;

@Repository
class PreferenceRepository {

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    PreferenceRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    Map<NoticeTopic, Delivery> of(String userId) {
        Map<NoticeTopic, Delivery> chosen = new EnumMap<>(NoticeTopic.class);
        jdbc.sql("select topic, delivery from notice_preference where ward_id = :ward and person = :person")
                .param("ward", ward.id().value())
                .param("person", userId)
                .query(row -> {
                    chosen.put(
                            NoticeTopic.valueOf(row.getString("topic")), Delivery.valueOf(row.getString("delivery")));
                });
        return chosen;
    }

    void put(String userId, NoticeTopic topic, Delivery delivery) {
        jdbc.sql(
                        """
                        insert into notice_preference (ward_id, person, topic, delivery)
                        values (:ward, :person, :topic, :delivery)
                        on conflict on constraint pk_notice_preference do update set delivery = excluded.delivery
                        """)
                .param("ward", ward.id().value())
                .param("person", userId)
                .param("topic", topic.name())
                .param("delivery", delivery.name())
                .update();
    }
}
