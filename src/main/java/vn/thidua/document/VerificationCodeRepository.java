package vn.thidua.document;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.CurrentWard;

@Repository
class VerificationCodeRepository {

    private final JdbcClient jdbc;
    private final CurrentWard ward;
    private final Clock clock;

    VerificationCodeRepository(JdbcClient jdbc, CurrentWard ward, Clock clock) {
        this.jdbc = jdbc;
        this.ward = ward;
        this.clock = clock;
    }

    Optional<String> codeOf(UUID documentId) {
        return jdbc.sql("select code from verification_code where ward_id = :ward and document_id = :document")
                .param("ward", ward.id().value())
                .param("document", documentId)
                .query(String.class)
                .optional();
    }

    Optional<UUID> documentOf(String code) {
        return jdbc.sql("select document_id from verification_code where ward_id = :ward and code = :code")
                .param("ward", ward.id().value())
                .param("code", code)
                .query(UUID.class)
                .optional();
    }

    /** Does nothing when the document has a code or, most unlikely, the code has a document. */
    void add(String code, UUID documentId) {
        jdbc.sql(
                        """
                        insert into verification_code (ward_id, code, document_id, given_at)
                        values (:ward, :code, :document, :at)
                        on conflict do nothing
                        """)
                .param("ward", ward.id().value())
                .param("code", code)
                .param("document", documentId)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
