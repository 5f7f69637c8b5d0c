package vn.thidua.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.thidua.ThiDuaApplication;

/**
 * The rehearsal as a program of its own, in an otherwise empty folder, with a database and a mail server configured
 * that do not exist.
 *
 * @param output everything it printed
 */
record RehearsalProgram(int exitCode, String output) {

    private static final int MINUTES = 15;

    static RehearsalProgram run(Path folder, String... arguments) throws Exception {
        Path home = Files.createDirectories(folder.resolve("home"));
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                ThiDuaApplication.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true);
        builder.environment().put("SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:1/ward");
        builder.environment().put("SPRING_MAIL_HOST", "127.0.0.1");
        Path output = folder.resolve("output.txt");
        Process program = builder.redirectOutput(output.toFile()).start();
        if (!program.waitFor(MINUTES, TimeUnit.MINUTES)) {
            program.destroyForcibly();
            throw new AssertionError("The rehearsal hangs:\n" + read(output));
        }
        return new RehearsalProgram(program.exitValue(), read(output));
    }

    private static String read(Path output) {
        try {
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
