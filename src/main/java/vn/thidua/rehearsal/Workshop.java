package vn.thidua.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** A temporary folder and the program that works in it; both are gone at the end, also when it is interrupted. */
final class Workshop implements AutoCloseable {

    private final Path home;
    private @Nullable ConfigurableApplicationContext program;

    private Workshop(Path home) {
        this.home = home;
    }

    static Workshop open() throws IOException {
        Workshop workshop = new Workshop(Files.createTempDirectory("thidua-rehearsal-"));
        Runtime.getRuntime().addShutdownHook(new Thread(workshop::close, "rehearsal-end"));
        return workshop;
    }

    Path home() {
        return home;
    }

    synchronized ConfigurableApplicationContext keep(ConfigurableApplicationContext started) {
        program = started;
        return started;
    }

    @Override
    public synchronized void close() {
        if (program != null) {
            program.close();
        }
        try {
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
