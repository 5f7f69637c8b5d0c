package vn.thidua.installation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A backup that is read. */
final class BackupFile implements AutoCloseable {

    private final Path path;
    private final ZipFile archive;
    private final BackupManifest manifest;

    private BackupFile(Path path, ZipFile archive, BackupManifest manifest) {
        this.path = path;
        this.archive = archive;
        this.manifest = manifest;
    }

    /** Reads every byte once before anything is written anywhere: half a backup is not restored. */
    static BackupFile open(Path path) {
        try {
            ZipFile archive = new ZipFile(path.toFile(), UTF_8);
            BackupFile file = new BackupFile(path, archive, manifest(path, archive));
            file.check();
            return file;
        } catch (IOException e) {
            throw new CannotStart(new Fault("BACKUP_UNREADABLE", path.toString(), String.valueOf(e.getMessage())), e);
        }
    }

    /** The list of everything else has no digest of its own; the archive keeps one, which is not looked at by itself. */
    private static BackupManifest manifest(Path path, ZipFile archive) throws IOException {
        try (CheckedInputStream in = new CheckedInputStream(stream(archive, BackupManifest.NAME), new CRC32())) {
            byte[] bytes = in.readAllBytes();
            if (in.getChecksum().getValue()
                    != archive.getEntry(BackupManifest.NAME).getCrc()) {
                throw new CannotStart(new Fault("BACKUP_DAMAGED", path.toString(), BackupManifest.NAME));
            }
            return Backup.json().readValue(bytes, BackupManifest.class);
        }
    }

    private void check() throws IOException {
        for (Checked part : Stream.concat(
                        manifest.tables().stream().map(table -> new Checked(table.entry(), table.sha256())),
                        manifest.files().stream().map(file -> new Checked(file.entry(), file.sha256())))
                .toList()) {
            if (!Checksum.of(open(part.entry())).equals(part.sha256())) {
                throw new CannotStart(new Fault("BACKUP_DAMAGED", path.toString(), part.entry()));
            }
        }
        if (manifest.format() != BackupManifest.FORMAT) {
            throw new CannotStart(new Fault("BACKUP_NEWER", path.toString(), manifest.schemaVersion()));
        }
    }

    BackupManifest manifest() {
        return manifest;
    }

    InputStream open(String entry) throws IOException {
        return stream(archive, entry);
    }

    private static InputStream stream(ZipFile archive, String name) throws IOException {
        ZipEntry entry = archive.getEntry(name);
        if (entry == null) {
            throw new FileNotFoundException(name);
        }
        return archive.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }

    private record Checked(String entry, String sha256) {}
}
