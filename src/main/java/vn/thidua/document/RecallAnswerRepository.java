package vn.thidua.document;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.CurrentWard;

@Repository
class RecallAnswerRepository {

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    RecallAnswerRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    /** The first answer of a recipient stays. */
    void add(UUID correction, RecallAnswer answer) {
        jdbc.sql(
                        """
                        insert into document_recall_answer
                               (document_correction_id, ward_id, recipient, deed, answered_by, answered_at)
                        values (:correction, :ward, :recipient, :deed, :by, :at)
                        on conflict do nothing
                        """)
                .param("correction", correction)
                .param("ward", ward.id().value())
                .param("recipient", answer.recipient())
                .param("deed", answer.deed().name())
                .param("by", answer.answeredBy())
                .param("at", answer.answeredAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<RecallAnswer> of(UUID correction) {
        return jdbc.sql(
                        """
                        select recipient, deed, answered_by, answered_at from document_recall_answer
                         where ward_id = :ward and document_correction_id = :correction
                         order by answered_at, recipient
                        """)
                .param("ward", ward.id().value())
                .param("correction", correction)
                .query((row, number) -> new RecallAnswer(
                        row.getString("recipient"),
                        RecallAnswer.Deed.valueOf(row.getString("deed")),
                        row.getString("answered_by"),
                        row.getObject("answered_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
