package vn.thidua.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.installation.Home;

/** The folder {@code keys/} of the installation, readable by its owner alone. */
@Component
public class KeyFolder {

    private static final String NAME = "keys";

    private final Path folder;

    KeyFolder(Home home) {
        this.folder = home.at(NAME);
    }

    /** Written whole or not at all. */
    public void write(String name, byte[] bytes) {
        try {
            Files.createDirectories(folder);
            ownerOnly(folder, "rwx------");
            Path unfinished = Files.createTempFile(folder, "new-", ".part");
            Files.write(unfinished, bytes);
            Files.move(unfinished, file(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<byte[]> read(String name) {
        try {
            Path file = file(name);
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        Path file = folder.resolve(name).normalize();
        if (!folder.equals(file.getParent())) {
            throw new IllegalArgumentException("Not a file of the keys' folder: " + name);
        }
        return file;
    }

    /** Temporary files are made readable by their owner alone anyway. */
    private static void ownerOnly(Path path, String permissions) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
