package vn.thidua.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program is killed without warning; what was committed is there after the next start. */
class KillIT {

    @TempDir
    Path folder;

    @Test
    void theDatabaseServerThatOutlivedTheProgramIsStoppedAndNothingIsLost() throws Exception {
        Process program = givenProgramThatSavedARow();

        program.destroyForcibly().waitFor(10, TimeUnit.SECONDS);

        assertThat(orphan()).matches(ProcessHandle::isAlive);
        assertThatTheRowIsThere();
    }

    @Test
    void aDatabaseServerThatWasKilledTooRecovers() throws Exception {
        Process program = givenProgramThatSavedARow();

        program.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        ProcessHandle orphan = orphan();
        orphan.destroyForcibly();
        orphan.onExit().get(10, TimeUnit.SECONDS);

        assertThatTheRowIsThere();
    }

    @Test
    void aFirstStartThatWasInterruptedIsBegunAnew() throws Exception {
        Path halfMade = Files.createDirectories(folder.resolve("database"));
        Files.writeString(halfMade.resolve("postgresql.conf"), "");

        try (EmbeddedServer server = EmbeddedServer.start(new Home(folder))) {
            assertThat(server.url()).startsWith("jdbc:postgresql:");
        }
    }

    private ProcessHandle orphan() throws Exception {
        String pid =
                Files.readAllLines(folder.resolve("database/postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    private void assertThatTheRowIsThere() throws SQLException {
        try (EmbeddedServer server = EmbeddedServer.start(new Home(folder));
                Connection connection = connect(server);
                var rows = connection.createStatement().executeQuery("select name from kept")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("Thạch Khôi");
        }
    }

    private Process givenProgramThatSavedARow() throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
        assertThat(output.lines().anyMatch("saved"::equals)).isTrue();
        return program;
    }

    private static Connection connect(EmbeddedServer server) throws SQLException {
        return DriverManager.getConnection(server.url(), EmbeddedServer.USER, server.password());
    }

    /** Stands for the program: saves a row and waits to be killed. */
    static final class Program {

        public static void main(String[] arguments) throws Exception {
            EmbeddedServer server = EmbeddedServer.start(new Home(Path.of(arguments[0])));
            try (Connection connection = connect(server)) {
                connection.createStatement().execute("create table kept as select 'Thạch Khôi' as name");
            }
            System.out.println("saved");
            Thread.sleep(TimeUnit.MINUTES.toMillis(5));
        }
    }
}
