package vn.thidua.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database server that outlived the program which had started it, for instance after the power failed. It is stopped
 * by its process id before a new one starts. Only for the holder of the folder's lock: else the database of a running
 * program would be stopped.
 */
final class OrphanServer {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private OrphanServer() {}

    /** The process id may since belong to another program, even another PostgreSQL: only one of ours is stopped. */
    static void stop(Path dataDirectory, Path programs) {
        Path pidFile = dataDirectory.resolve("postmaster.pid");
        if (Files.exists(pidFile)) {
            ProcessHandle.of(pid(pidFile))
                    .filter(process -> isOneOf(programs, process))
                    .ifPresent(OrphanServer::stop);
        }
    }

    private static long pid(Path pidFile) {
        try {
            return Files.readAllLines(pidFile).stream()
                    .findFirst()
                    .map(line -> Long.parseLong(line.strip()))
                    .orElse(-1L);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static boolean isOneOf(Path programs, ProcessHandle process) {
        try {
            Path real = programs.toRealPath();
            return process.info()
                    .command()
                    .map(command -> Path.of(command).startsWith(real))
                    .orElse(false);
        } catch (IOException e) {
            return false; // without programs none of them runs
        }
    }

    private static void stop(ProcessHandle process) {
        LOG.warn("Stopping the database server {} left over from an earlier run.", process.pid());
        process.destroy();
        if (!hasEnded(process)) {
            process.destroyForcibly();
            hasEnded(process);
        }
    }

    private static boolean hasEnded(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new CompletionException(e);
        }
    }
}
