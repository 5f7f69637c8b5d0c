package vn.thidua.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.TestDatabase;
import vn.thidua.paper.FontUnusable;

/** What the operator reads when a start fails: one message that says what to do, and no stack trace. */
@ExtendWith(OutputCaptureExtension.class)
class StartIT {

    @TempDir
    Path folder;

    private final Map<String, Object> settings = new HashMap<>(Map.of("camunda.bpm.enabled", false, "server.port", 0));

    @Test
    void theDatabaseThatComesAlongIsDurableAndAsksForAPassword(CapturedOutput output) throws Exception {
        try (var context = start()) {
            JdbcClient jdbc = context.getBean(JdbcClient.class);
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertThat(jdbc.sql("show " + setting).query(String.class).single())
                        .isEqualTo("on");
            }
            assertThat(jdbc.sql("select usesuper from pg_user where usename = current_user")
                            .query(Boolean.class)
                            .single())
                    .isFalse();
            String url = context.getBean(EmbeddedServer.class).url();
            assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "postgres"))
                    .hasMessageContaining("password authentication failed");
        }

        assertThat(output).contains("Thi Đua đã sẵn sàng tại http://localhost:");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("database.password"))))
                .isEqualTo("rw-------");
        assertThat(folder.resolve("database/pg_hba.conf"))
                .content()
                .doesNotContain(" trust\n")
                .contains("scram-sha-256");
    }

    @Test
    void aTakenPortIsNamed(CapturedOutput output) throws Exception {
        useDatabase(TestDatabase.newDatabase());
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
            settings.put("server.port", socket.getLocalPort());

            assertRefused(output, "Cổng %d đang được".formatted(socket.getLocalPort()), "--server.port=");
        }
    }

    @Test
    void aSecondInstanceOnTheSameDataIsRefusedAndTheFirstGoesOn(CapturedOutput output) {
        try (var first = start()) {
            assertRefused(output, "đang chạy trên cùng thư mục dữ liệu", "--thidua.home");

            assertThat(first.getBean(JdbcClient.class)
                            .sql("select 1")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNamedWithoutItsPassword(CapturedOutput output) {
        useDatabase("jdbc:postgresql://127.0.0.1:1/thidua?user=thidua&password=bi-mat");

        assertRefused(
                output, "Không kết nối được cơ sở dữ liệu jdbc:postgresql://127.0.0.1:1", "SPRING_DATASOURCE_URL");
        assertThat(output).doesNotContain("bi-mat");
    }

    @Test
    void aNewerSchemaIsLeftAlone(CapturedOutput output) {
        useDatabase(TestDatabase.newDatabase());
        try (var context = start()) {
            context.getBean(JdbcClient.class)
                    .sql(
                            """
                            insert into thidua.flyway_schema_history (installed_rank, version, description, type,
                                   script, installed_by, execution_time, success)
                            values (9999, '9998', 'from the future', 'SQL', 'V9998__x.sql', 'x', 0, true)
                            """)
                    .update();
        }

        assertRefused(output, "phiên bản mới hơn (bước 9998;", "phiên bản chương trình mới");
    }

    @Test
    void aTrialOnRealDataIsRefused(CapturedOutput output) {
        useDatabase(TestDatabase.newDatabase());
        start().close();
        settings.put("thidua.trial.date", "2025-09-10");

        assertRefused(output, "chứa dữ liệu thật", "data-trial");
    }

    @Test
    void aFontWithoutVietnameseLettersIsNamed(CapturedOutput output) {
        useDatabase(TestDatabase.newDatabase());

        assertThatThrownBy(() -> start(BadFont.class));

        assertThat(output)
                .contains("Phông chữ Cũ.ttf thiếu các ký tự tiếng Việt: Ủ.")
                .contains("phông đi kèm");
        assertThat(output.getAll()).doesNotContain("\tat ");
    }

    private void assertRefused(CapturedOutput output, String reason, String remedy) {
        assertThatThrownBy(this::start);
        assertThat(output.getErr()).contains("Thi Đua không khởi động được.", reason, remedy);
        assertThat(output.getAll()).doesNotContain("\tat ");
    }

    private void useDatabase(String url) {
        settings.put("spring.datasource.url", url);
    }

    private ConfigurableApplicationContext start(Class<?>... more) {
        settings.put("thidua.home", folder);
        return new SpringApplicationBuilder(InstallationAlone.class)
                .sources(more)
                .run(settings.entrySet().stream()
                        .map(setting -> "--%s=%s".formatted(setting.getKey(), setting.getValue()))
                        .toArray(String[]::new));
    }

    @SpringBootApplication(scanBasePackages = {"vn.thidua.installation", "vn.thidua.shared"})
    static class InstallationAlone {}

    static class BadFont {

        @Bean
        Object font() {
            throw new FontUnusable("Phông chữ Cũ.ttf thiếu các ký tự tiếng Việt: Ủ.");
        }
    }
}
