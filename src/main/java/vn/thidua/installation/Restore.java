package vn.thidua.installation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.installation.Schema.ForeignKey;

/**
 * Puts a backup into an empty place. Our schema is made as it was then, so that an older backup is brought up to date
 * by the next start; the rows come in one transaction, and foreign keys are put back last, which checks every row.
 */
final class Restore {

    private final BackupFile backup;
    private final BackupManifest manifest;

    Restore(BackupFile backup) {
        this.backup = backup;
        this.manifest = backup.manifest();
    }

    void tables(DataSource database) throws IOException, SQLException {
        Schema schema = new Schema(JdbcClient.create(database));
        if (!schema.isEmpty()) {
            throw new CannotStart(new Fault("TARGET_DATABASE_NOT_EMPTY"));
        }
        requireKnownSchema(database);
        Schema.create(database, manifest.schemaVersion());
        requireSameTables(schema);
        fill(database, schema.foreignKeys());
        requireSameSteps(database);
    }

    private void requireKnownSchema(DataSource database) {
        boolean known = List.of(ours(database).info().all()).stream()
                .anyMatch(step -> step.getVersion() != null
                        && step.getVersion().toString().equals(manifest.schemaVersion()));
        if (!known) {
            throw new CannotStart(new Fault("BACKUP_NEWER", "", manifest.schemaVersion()));
        }
    }

    private void requireSameTables(Schema schema) {
        List<BackupManifest.Table> expected =
                manifest.tables().stream().map(table -> table.with(0, "")).toList();
        if (!schema.tables().equals(expected) || !schema.engineVersion().equals(manifest.engineVersion())) {
            throw new CannotStart(new Fault("SCHEMA_DIFFERENT"));
        }
    }

    /** The restored list of steps, checksums included, must be this program's. */
    private static void requireSameSteps(DataSource database) {
        try {
            Flyway.configure()
                    .configuration(ours(database).getConfiguration())
                    .ignoreMigrationPatterns("*:pending")
                    .load()
                    .validate();
        } catch (FlywayValidateException e) {
            throw new CannotStart(new Fault("SCHEMA_DIFFERENT"), e);
        }
    }

    private static Flyway ours(DataSource database) {
        return Flyway.configure()
                .dataSource(database)
                .defaultSchema(Schema.OURS)
                .schemas(Schema.OURS)
                .load();
    }

    private void fill(DataSource database, List<ForeignKey> foreignKeys) throws IOException, SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (ForeignKey key : foreignKeys) {
                statement.execute(key.drop());
            }
            for (BackupManifest.Table table : manifest.tables()) {
                fill(table, statement, connection.unwrap(PGConnection.class).getCopyAPI());
            }
            for (BackupManifest.Sequence sequence : manifest.sequences()) {
                statement.execute("select setval('%s', %d, %b)"
                        .formatted(sequence.qualified(), sequence.value(), sequence.called()));
            }
            for (ForeignKey key : foreignKeys) {
                statement.execute(key.add());
            }
            connection.commit();
        }
    }

    /** Rows that the making of the schema has put in are replaced; triggers already ran when the rows were new. */
    private void fill(BackupManifest.Table table, Statement statement, CopyManager copy)
            throws IOException, SQLException {
        statement.execute("alter table %s disable trigger user".formatted(table.qualified()));
        statement.execute("delete from " + table.qualified());
        try (InputStream rows = backup.open(table.entry())) {
            long read =
                    copy.copyIn("copy %s (%s) from stdin".formatted(table.qualified(), table.quotedColumns()), rows);
            if (read != table.rows()) {
                throw new CannotStart(new Fault("BACKUP_DAMAGED", "", table.entry()));
            }
        }
        statement.execute("alter table %s enable trigger user".formatted(table.qualified()));
    }

    void files(Home home) throws IOException {
        for (BackupManifest.Kept file : manifest.files()) {
            Path target = home.folder().resolve(file.path()).normalize();
            if (!target.startsWith(home.folder())) {
                throw new CannotStart(new Fault("BACKUP_DAMAGED", "", file.entry()));
            }
            Files.createDirectories(target.getParent());
            Home.makeSecret(target);
            try (InputStream content = backup.open(file.entry())) {
                Files.write(target, content.readAllBytes());
            }
        }
    }
}
