package vn.thidua.installation;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;

/** Held while a program works on the folder; a second one on the same folder is refused. */
final class InstallationLock implements AutoCloseable {

    private final FileChannel channel;

    private InstallationLock(FileChannel channel) {
        this.channel = channel;
    }

    static InstallationLock take(Home home) {
        try {
            FileChannel channel = FileChannel.open(home.at("app.lock"), CREATE, WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new CannotStart(new Fault("ALREADY_RUNNING", home.folder().toString()));
            }
            return new InstallationLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isTaken(Home home) {
        try {
            take(home).close();
            return false;
        } catch (CannotStart taken) {
            return true;
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
