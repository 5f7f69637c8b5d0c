package vn.thidua.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.CurrentWard;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Role;

@Repository
class AuditRepository {

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final CurrentWard ward;
    private final ObjectMapper json;

    AuditRepository(JdbcClient jdbc, CurrentWard ward, ObjectMapper json) {
        this.jdbc = jdbc;
        this.ward = ward;
        this.json = json;
    }

    void add(Recorded recorded, Instant at) {
        jdbc.sql(
                        """
                        insert into audit_entry (ward_id, at, user_id, roles, action, subject, details)
                        values (:ward, :at, :user, :roles, :action, :subject, cast(:details as jsonb))
                        """)
                .param("ward", ward.id().value())
                .param("at", Timestamp.from(at))
                .param("user", recorded.actor().userId())
                .param("roles", roles(recorded))
                .param("action", recorded.action())
                .param("subject", recorded.subject())
                .param("details", write(recorded.details()))
                .update();
    }

    List<AuditEntry> about(String subject) {
        return jdbc.sql(
                        """
                        select id, at, user_id, roles, action, subject, details
                          from audit_entry
                         where ward_id = :ward and subject = :subject
                         order by id
                        """)
                .param("ward", ward.id().value())
                .param("subject", subject)
                .query(this::entry)
                .list();
    }

    List<AuditEntry> latest(int count) {
        return jdbc.sql(
                        """
                        select id, at, user_id, roles, action, subject, details
                          from audit_entry
                         where ward_id = :ward
                         order by id desc
                         limit :count
                        """)
                .param("ward", ward.id().value())
                .param("count", count)
                .query(this::entry)
                .list();
    }

    private AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getString("user_id"),
                row.getString("roles"),
                row.getString("action"),
                row.getString("subject"),
                read(row.getString("details")));
    }

    private static String roles(Recorded recorded) {
        return recorded.actor().roles().stream().map(Role::name).sorted().collect(Collectors.joining(","));
    }

    private String write(Map<String, String> details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> read(String details) {
        try {
            return json.readValue(details, DETAILS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
