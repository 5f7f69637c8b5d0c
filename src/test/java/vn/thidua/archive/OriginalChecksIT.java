package vn.thidua.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.WardTest;
import vn.thidua.audit.AuditTrail;
import vn.thidua.file.Files;
import vn.thidua.file.UploadFile;
import vn.thidua.shared.Actor;

/** A byte altered past the application is found the next night, and exactly that file is named. */
@WardTest
class OriginalChecksIT {

    @Autowired
    OriginalChecks checks;

    @Autowired
    Files files;

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final String name = "anh-" + UUID.randomUUID() + ".pdf";
    private String altered = "";

    @AfterEach
    void putBack() {
        flipLastByte();
        asOwner("delete from original_check_finding");
        asOwner("delete from original_check");
    }

    @Test
    void exactlyTheAlteredFileIsNamedOncePerNight() {
        files.store(Actor.system(), pdf("nguyen-ven.pdf"));
        altered = files.store(Actor.system(), pdf(name)).sha256();
        flipLastByte();

        NightlyCheck night = checks.run();

        assertThat(night.changed()).singleElement().satisfies(changed -> {
            assertThat(changed.sha256()).isEqualTo(altered);
            assertThat(changed.names()).isEqualTo(name);
        });
        assertThat(audit.about("original/" + altered)).hasSize(1);
        assertThat(checks.run()).isEqualTo(night);
        assertThat(audit.about("original/" + altered)).hasSize(1);
        assertThat(checks.latest(1)).containsExactly(night);
    }

    private static UploadFile pdf(String name) {
        return new UploadFile(name, ("%PDF-1.7\n" + name + "\n%%EOF").getBytes(StandardCharsets.UTF_8), null);
    }

    private void flipLastByte() {
        asOwner(
                "update file_content set bytes = set_byte(bytes, length(bytes) - 1, get_byte(bytes, length(bytes) - 1) # 1)"
                        + " where sha256 = '" + altered + "'");
    }

    /** As somebody with the database's password could, past every trigger. */
    private void asOwner(String sql) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("set local session_replication_role = replica").update();
            jdbc.sql(sql).update();
        });
    }
}
