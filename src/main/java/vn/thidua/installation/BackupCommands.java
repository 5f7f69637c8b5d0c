package vn.thidua.installation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import org.springframework.util.FileSystemUtils;

/** {@code backup FILE.zip} and {@code restore FILE.zip}: database and files together. */
public final class BackupCommands {

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private BackupCommands() {}

    /** Whether the program was started for one of these commands. */
    public static boolean areMeantBy(String... arguments) {
        return arguments.length > 0 && (arguments[0].equals("backup") || arguments[0].equals("restore"));
    }

    /** Returns the exit code: 0, or 1 after a message. */
    public static int run(String... arguments) {
        try {
            String[] options = Arrays.copyOfRange(arguments, Math.min(2, arguments.length), arguments.length);
            if (arguments.length < 2 || arguments[1].startsWith("--")) {
                throw new CannotStart(new Fault("BACKUP_USAGE", arguments[0]));
            }
            new BackupCommands().run(arguments[0], Path.of(arguments[1]).toAbsolutePath(), options);
            return 0;
        } catch (CannotStart e) {
            FaultReporter.print(e.fault().textOfCommand());
        } catch (IOException | SQLException e) {
            FaultReporter.print(new Fault("BACKUP_FAILED", String.valueOf(e.getMessage())).textOfCommand());
        }
        return 1;
    }

    private void run(String command, Path file, String... options) throws IOException, SQLException {
        CommandSettings settings = CommandSettings.read(options);
        if (command.equals("backup")) {
            backup(settings, file);
        } else {
            restore(settings, file);
        }
    }

    private void backup(CommandSettings settings, Path file) throws IOException, SQLException {
        Home home = Home.of(settings.folder(), settings.mode());
        if (Files.exists(file)) {
            throw new CannotStart(new Fault("BACKUP_EXISTS", file.toString()));
        }
        if (!settings.address().isEmbedded()) {
            report("backup.done", Backup.write(settings.address().checked().dataSource(), home.prepared(), file), file);
        } else if (!Files.exists(home.at(EmbeddedServer.READY))) {
            throw new CannotStart(new Fault("NOTHING_TO_BACK_UP", home.folder().toString()));
        } else if (InstallationLock.isTaken(home)) {
            report(
                    "backup.done.running",
                    Backup.write(DatabaseAddress.ofRunning(home).dataSource(), home, file),
                    file);
        } else {
            try (EmbeddedServer server = EmbeddedServer.start(home)) {
                report("backup.done", Backup.write(DatabaseAddress.of(server).dataSource(), home, file), file);
            }
        }
    }

    private void restore(CommandSettings settings, Path file) throws IOException, SQLException {
        try (BackupFile backup = BackupFile.open(file)) {
            Home home = Home.of(settings.folder(), backup.manifest().mode());
            requireEmpty(home);
            Restore restore = new Restore(backup);
            if (settings.address().isEmbedded()) {
                restoreEmbedded(restore, home);
            } else {
                restore.tables(settings.address().checked().dataSource());
            }
            restore.files(home.prepared());
            report("restore.done", backup.manifest(), home.folder());
        }
    }

    private static void restoreEmbedded(Restore restore, Home home) throws IOException, SQLException {
        boolean done = false;
        try (EmbeddedServer server = EmbeddedServer.start(home)) {
            restore.tables(DatabaseAddress.of(server).dataSource());
            done = true;
        } finally {
            if (!done) { // it was empty before; a second try shall find it empty
                FileSystemUtils.deleteRecursively(home.at(EmbeddedServer.DATA));
                Files.deleteIfExists(home.at(EmbeddedServer.READY));
            }
        }
    }

    private static void requireEmpty(Home home) throws IOException {
        if (!Files.exists(home.folder())) {
            return;
        }
        try (var content = Files.list(home.folder())) {
            boolean used = content.map(path -> path.getFileName().toString())
                    .anyMatch(name -> !Home.LEFT_BY_AN_EMPTY_START.contains(name));
            if (used) {
                throw new CannotStart(
                        new Fault("TARGET_FOLDER_NOT_EMPTY", home.folder().toString()));
            }
        }
    }

    private void report(String key, BackupManifest manifest, Path where) {
        out.println(Fault.words(
                key,
                Integer.toString(manifest.tables().size()),
                Long.toString(manifest.rows()),
                Integer.toString(manifest.files().size()),
                where.toString()));
    }
}
