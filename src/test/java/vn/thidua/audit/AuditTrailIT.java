package vn.thidua.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.WardTest;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Role;

@WardTest
class AuditTrailIT {

    private final String subject = "unit_report/" + UUID.randomUUID();
    private final Actor officer = new Actor("can-bo-thu", Set.of(Role.CULTURE_OFFICER), Set.of());

    @Autowired
    AuditTrail trail;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatIsRecordedCanBeLookedUpBySubject() {
        givenReturnedReport();

        assertThat(trail.about(subject)).singleElement().satisfies(entry -> {
            assertThat(entry.userId()).isEqualTo("can-bo-thu");
            assertThat(entry.roles()).isEqualTo("CULTURE_OFFICER");
            assertThat(entry.action()).isEqualTo("REPORT_RETURNED");
            assertThat(entry.details()).containsEntry("reason", "Thiếu số liệu");
        });
    }

    @Test
    void whatIsUndoneIsNotRecorded() {
        transaction.executeWithoutResult(status -> {
            givenReturnedReport();
            status.setRollbackOnly();
        });

        assertThat(trail.about(subject)).isEmpty();
    }

    @Test
    void nobodyCanChangeRemoveOrEmptyTheRecord() {
        givenReturnedReport();

        assertRefused("update audit_entry set user_id = 'ai-do'");
        assertRefused("delete from audit_entry");
        assertRefused("truncate audit_entry");
    }

    private void assertRefused(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("Audit entries cannot be changed or removed.");
    }

    private void givenReturnedReport() {
        events.publishEvent(new Recorded(officer, "REPORT_RETURNED", subject, Map.of("reason", "Thiếu số liệu")));
    }
}
