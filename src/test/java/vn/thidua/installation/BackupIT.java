package vn.thidua.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.thidua.TestDatabase;
import vn.thidua.WardTest;

@WardTest
@ExtendWith(OutputCaptureExtension.class)
class BackupIT {

    @TempDir
    Path folder;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    @Test
    void everythingOfAWardComesBackRowByRow(CapturedOutput output) {
        String source = environment.getRequiredProperty("spring.datasource.url");
        String target = TestDatabase.newDatabase();

        assertThat(run("backup", "ward.zip", source, "home"))
                .as(output.getErr())
                .isZero();
        assertThat(run("restore", "ward.zip", target, "restored"))
                .as(output.getErr())
                .isZero();

        assertThat(contentOf(target)).isNotEmpty().isEqualTo(contentOf(source));
        assertThat(new Schema(client(target)).sequences()).isEqualTo(new Schema(client(source)).sequences());
        assertThat(new Schema(client(target)).foreignKeys())
                .containsExactlyInAnyOrderElementsOf(new Schema(client(source)).foreignKeys());
    }

    @Test
    void filesBesideTheDatabaseComeBackToo(CapturedOutput output) throws Exception {
        givenInstallation();
        Files.createDirectories(folder.resolve("home/mail"));
        Files.writeString(folder.resolve("home/mail/thư.eml"), "Kính gửi");

        assertThat(runEmbedded("backup", "home")).as(output.getErr()).isZero();
        assertThat(runEmbedded("restore", "restored")).as(output.getErr()).isZero();

        assertThat(folder.resolve("restored/mail/thư.eml")).hasContent("Kính gửi");
        assertThat(Files.readString(folder.resolve("restored/database.password")))
                .isNotEqualTo(Files.readString(folder.resolve("home/database.password")));
        try (EmbeddedServer server = EmbeddedServer.start(new Home(folder.resolve("restored")))) {
            assertThat(JdbcClient.create(DatabaseAddress.of(server).dataSource())
                            .sql("select name from thidua.ward")
                            .query(String.class)
                            .single())
                    .isEqualTo("Phường Thạch Khôi");
        }
    }

    @Test
    void aRunningProgramIsBackedUpWithoutStoppingIt(CapturedOutput output) throws Exception {
        givenInstallation();
        try (EmbeddedServer running = EmbeddedServer.start(new Home(folder.resolve("home")))) {
            assertThat(runEmbedded("backup", "home")).as(output.getErr()).isZero();

            assertThat(output).contains("Chương trình đang chạy; đã sao lưu");
            assertThat(DatabaseAddress.of(running).checked()).isNotNull();
        }
    }

    @Test
    void nothingIsRestoredOverWhatIsThere(CapturedOutput output) throws Exception {
        givenInstallation();
        runEmbedded("backup", "home");

        assertThat(runEmbedded("restore", "home")).isEqualTo(1);
        assertThat(output.getErr()).contains("đã có dữ liệu");

        String used = environment.getRequiredProperty("spring.datasource.url");
        assertThat(run("restore", "ward.zip", used, "restored")).isEqualTo(1);
        assertThat(output.getErr()).contains("Cơ sở dữ liệu đích đã có bảng");
    }

    @Test
    void aDamagedBackupIsRefusedBeforeAnythingIsWritten(CapturedOutput output) throws Exception {
        givenInstallation();
        runEmbedded("backup", "home");
        Path file = folder.resolve("ward.zip");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);

        assertThat(runEmbedded("restore", "restored")).isEqualTo(1);

        assertThat(output.getErr()).contains("Thi Đua không thực hiện được.").doesNotContain("\tat ");
        assertThat(folder.resolve("restored")).doesNotExist();
    }

    @Test
    void noDamagedByteAnywhereChangesWhatIsRestored() throws Exception {
        givenInstallation();
        runEmbedded("backup", "home");
        Path file = folder.resolve("ward.zip");
        byte[] whole = Files.readAllBytes(file);
        BackupManifest manifest = manifest(file).orElseThrow();

        for (int place = 0; place < whole.length; place += Math.max(1, whole.length / 400)) {
            byte[] damaged = whole.clone();
            damaged[place] ^= 1;
            Files.write(file, damaged);

            assertThat(manifest(file))
                    .as("byte %d", place)
                    .satisfiesAnyOf(found -> assertThat(found).isEmpty(), found -> assertThat(found)
                            .hasValue(manifest));
        }
    }

    /** Empty where the file is refused. */
    private static Optional<BackupManifest> manifest(Path file) throws IOException {
        try (BackupFile backup = BackupFile.open(file)) {
            return Optional.of(backup.manifest());
        } catch (CannotStart refused) {
            return Optional.empty();
        }
    }

    @Test
    void anOlderBackupIsNeverOverwritten(CapturedOutput output) throws Exception {
        Files.writeString(folder.resolve("ward.zip"), "bản cũ");

        assertThat(runEmbedded("backup", "home")).isEqualTo(1);

        assertThat(folder.resolve("ward.zip")).hasContent("bản cũ");
        assertThat(output.getErr()).contains("đã có.");
    }

    private void givenInstallation() {
        try (EmbeddedServer server = EmbeddedServer.start(new Home(folder.resolve("home")))) {
            DataSource database = DatabaseAddress.of(server).dataSource();
            Schema.create(database, "latest");
            JdbcClient client = JdbcClient.create(database);
            client.sql("insert into thidua.installation (mode) values ('REAL')").update();
            client.sql("insert into thidua.ward (id, name, loaded_at) values ('11002', 'Phường Thạch Khôi', now())")
                    .update();
        }
    }

    private int runEmbedded(String command, String home) {
        return run(command, "ward.zip", "embedded", home);
    }

    private int run(String command, String file, String url, String home) {
        return BackupCommands.run(
                command,
                folder.resolve(file).toString(),
                "--spring.datasource.url=" + url,
                "--thidua.home=" + folder.resolve(home));
    }

    private static Map<String, String> contentOf(String url) {
        JdbcClient client = client(url);
        Map<String, String> content = new LinkedHashMap<>();
        for (BackupManifest.Table table : new Schema(client).tables()) {
            String sql =
                    "select count(*) || ' ' || coalesce(md5(string_agg(r::text, E'\\n' order by r::text)), '') from %s r";
            content.put(
                    table.qualified(),
                    client.sql(sql.formatted(table.qualified()))
                            .query(String.class)
                            .single());
        }
        return content;
    }

    private static JdbcClient client(String url) {
        return JdbcClient.create(new DriverManagerDataSource(url));
    }
}
