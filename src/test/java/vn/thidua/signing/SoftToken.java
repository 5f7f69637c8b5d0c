package vn.thidua.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A token in software (SoftHSM2). Its library finds its settings by an environment variable, so whatever uses it runs
 * in a program of its own.
 */
final class SoftToken {

    static final String PIN = "13579";

    private static final List<String> LIBRARIES = List.of(
            "/usr/lib/softhsm/libsofthsm2.so",
            "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
            "/usr/lib64/pkcs11/libsofthsm2.so",
            "/opt/homebrew/lib/softhsm/libsofthsm2.so");

    private final String library;
    private final Path settings;

    /** What a program said and how it ended. */
    record Answer(int code, String text) {}

    private SoftToken(String library, Path settings) {
        this.library = library;
        this.settings = settings;
    }

    /** An empty token; skipped with a message without the library, an error where the tests must be complete. */
    static SoftToken inFolder(Path folder) throws IOException {
        Optional<String> library =
                LIBRARIES.stream().filter(path -> Files.exists(Path.of(path))).findFirst();
        if (library.isEmpty()) {
            assertThat(System.getenv("CI"))
                    .as("SoftHSM2 is missing; install softhsm2")
                    .isNull();
        }
        assumeTrue(library.isPresent(), "SoftHSM2 is missing (softhsm2)");
        Path tokens = Files.createDirectories(folder.resolve("tokens"));
        Path settings = Files.writeString(
                folder.resolve("softhsm2.conf"),
                "directories.tokendir = %s%nobjectstore.backend = file%nlog.level = ERROR%n".formatted(tokens));
        SoftToken token = new SoftToken(library.orElseThrow(), settings);
        Answer made = token.run(
                "",
                List.of("softhsm2-util", "--init-token", "--free", "--label", "thidua", "--pin", PIN, "--so-pin", PIN));
        assertThat(made.code()).as(made.text()).isZero();
        return token;
    }

    String library() {
        return library;
    }

    /** A Java program on the class path of this one that may use the token. */
    Answer java(String input, Class<?> program, String... arguments) {
        Stream<String> start = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName());
        return run(input, Stream.concat(start, Stream.of(arguments)).toList());
    }

    private Answer run(String input, List<String> command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("SOFTHSM2_CONF", settings.toString());
            Process process = builder.start();
            process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return new Answer(process.exitValue(), text);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
