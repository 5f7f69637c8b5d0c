package vn.thidua.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Asks {@code pdfsig}, a reader of another maker, what it thinks of a file's signatures. */
public final class Poppler {

    private Poppler() {}

    /** Skipped with a message where the program is missing; an error where the tests must be complete. */
    public static String pdfsig(byte[] pdf) {
        try {
            Path file = Files.write(Files.createTempFile("signed", ".pdf"), pdf);
            Process process = new ProcessBuilder("pdfsig", file.toString())
                    .redirectErrorStream(true)
                    .start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor(30, TimeUnit.SECONDS);
            Files.delete(file);
            return answer;
        } catch (IOException missing) {
            assertThat(System.getenv("CI"))
                    .as("pdfsig is missing; install poppler-utils")
                    .isNull();
            assumeTrue(false, "pdfsig is missing (poppler-utils)");
            throw new UncheckedIOException(missing);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static void assertAccepts(byte[] pdf, int signatures) {
        assertThat(pdfsig(pdf).split("Signature is Valid", -1)).hasSize(signatures + 1);
    }
}
