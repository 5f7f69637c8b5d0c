package vn.thidua.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The folder that holds all an installation owns outside its database; readable by its owner alone. */
public record Home(Path folder) {

    /** What may stand in a folder that holds no data yet. */
    static final Set<String> LEFT_BY_AN_EMPTY_START =
            Set.of("app.lock", EmbeddedServer.PROGRAMS, EmbeddedServer.PASSWORD);

    public Home {
        folder = folder.toAbsolutePath().normalize();
    }

    /** The named folder, or the usual one for such an installation. */
    static Home of(String folder, Mode mode) {
        return new Home(Path.of(folder.isBlank() ? usualFolder(mode) : folder));
    }

    private static String usualFolder(Mode mode) {
        return switch (mode) {
            case REAL -> "data";
            case TRIAL -> "data-trial";
            case REHEARSAL -> "data-rehearsal";
        };
    }

    /** A path below the folder, for instance {@code mail}. */
    public Path at(String name) {
        return folder.resolve(name);
    }

    /** Makes the folder where it is missing. */
    public Home prepared() {
        try {
            Files.createDirectories(folder);
            ownerOnly(folder, "rwx------");
            return this;
        } catch (IOException e) {
            throw new CannotStart(new Fault("FOLDER_UNUSABLE", folder.toString(), e.toString()), e);
        }
    }

    /** Writes a file that only its owner may read. */
    public Path writeSecret(String name, String content) {
        Path file = at(name);
        try {
            makeSecret(file);
            return Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException("The file %s cannot be written.".formatted(file), e);
        }
    }

    /** An empty file, or the present one, that only its owner may read. */
    static void makeSecret(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file);
        }
        ownerOnly(file, "rw-------");
    }

    private static void ownerOnly(Path path, String permissions) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
