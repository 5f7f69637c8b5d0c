package vn.thidua.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.WardTest;

/** what is kept is never overwritten, and a change past the application is found. */
@WardTest
class OriginalsIT {

    @Autowired
    Originals originals;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void bytesAreKeptUnderTheirHashAndOnce() {
        byte[] bytes = "văn bản".getBytes(StandardCharsets.UTF_8);

        String first = originals.keep(bytes);
        String second = originals.keep(bytes.clone());

        assertThat(first).isEqualTo(second).isEqualTo(Sha256.of(bytes)).hasSize(64);
        assertThat(originals.read(first)).isEqualTo(bytes);
        assertThat(originals.find("0".repeat(64))).isEmpty();
    }

    @Test
    @Transactional
    void keptBytesCannotBeChangedOrRemoved() {
        String sha256 = originals.keep("bất biến".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> jdbc.sql("delete from file_content where sha256 = :sha256")
                        .param("sha256", sha256)
                        .update())
                .hasMessageContaining("never changed or removed");
    }

    @Test
    void aByteAlteredInTheDatabaseIsFoundAndOnlyThatOne() {
        originals.keep("nguyên vẹn".getBytes(StandardCharsets.UTF_8));
        String altered = originals.keep("sẽ bị sửa".getBytes(StandardCharsets.UTF_8));

        flipFirstByte(altered);

        assertThat(originals.check()).extracting(ChangedOriginal::sha256).containsExactly(altered);
        flipFirstByte(altered);
        assertThat(originals.check()).isEmpty();
    }

    /** As somebody with the database's password could, past the trigger. */
    private void flipFirstByte(String sha256) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("set local session_replication_role = replica").update();
            jdbc.sql(
                            """
                            update file_content set bytes = set_byte(bytes, 0, get_byte(bytes, 0) # 1)
                             where sha256 = :sha256
                            """)
                    .param("sha256", sha256)
                    .update();
        });
    }
}
