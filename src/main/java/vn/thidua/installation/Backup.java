package vn.thidua.installation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Writes all tables and files into one archive. The tables are read in one transaction that sees a single moment, so
 * people may go on working. Files are read after it: they are only ever added, one more does no harm.
 */
final class Backup {

    /** What belongs to the database server itself, or is made anew. */
    /** The keys of ballot boxes too: with a backup nobody shall open one. */
    private static final Set<String> LEFT_OUT = Set.of(
            EmbeddedServer.DATA,
            EmbeddedServer.PASSWORD,
            EmbeddedServer.READY,
            EmbeddedServer.PROGRAMS,
            "app.lock",
            "ballot-keys");

    private final Home home;
    private final ZipOutputStream archive;

    private Backup(Home home, ZipOutputStream archive) {
        this.home = home;
        this.archive = archive;
    }

    static BackupManifest write(DataSource database, Home home, Path file) throws IOException, SQLException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        Home.makeSecret(unfinished);
        BackupManifest manifest;
        try (ZipOutputStream archive = new ZipOutputStream(Files.newOutputStream(unfinished), UTF_8);
                Connection connection = database.getConnection()) {
            manifest = new Backup(home, archive).write(connection);
        }
        Files.move(unfinished, file);
        return manifest;
    }

    private BackupManifest write(Connection connection) throws IOException, SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        Schema schema = new Schema(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
        List<BackupManifest.Table> tables = tables(schema, connection.unwrap(PGConnection.class));
        BackupManifest manifest = new BackupManifest(
                BackupManifest.FORMAT,
                Clock.systemUTC().instant(),
                schema.mode(),
                schema.version(),
                schema.engineVersion(),
                tables,
                schema.sequences(),
                files());
        connection.rollback();
        archive.putNextEntry(new ZipEntry(BackupManifest.NAME));
        archive.write(json().writeValueAsBytes(manifest));
        archive.closeEntry();
        return manifest;
    }

    private List<BackupManifest.Table> tables(Schema schema, PGConnection connection) throws IOException, SQLException {
        List<BackupManifest.Table> written = new ArrayList<>();
        CopyManager copy = connection.getCopyAPI();
        for (BackupManifest.Table table : schema.tables()) {
            DigestOutputStream out = begin(table.entry());
            long rows = copy.copyOut(
                    "copy (select %s from %s) to stdout".formatted(table.quotedColumns(), table.qualified()), out);
            written.add(table.with(rows, end(out)));
        }
        return written;
    }

    private List<BackupManifest.Kept> files() throws IOException {
        List<BackupManifest.Kept> written = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(home.folder())) {
            for (Path file : paths.filter(this::isKept).sorted().toList()) {
                String path = home.folder().relativize(file).toString().replace('\\', '/');
                DigestOutputStream out = begin("files/" + path);
                Files.copy(file, out);
                written.add(new BackupManifest.Kept(path, end(out)));
            }
        }
        return written;
    }

    private boolean isKept(Path file) {
        String first = home.folder().relativize(file).getName(0).toString();
        return Files.isRegularFile(file)
                && LEFT_OUT.stream().noneMatch(first::startsWith)
                && !file.toString().endsWith(".part");
    }

    private DigestOutputStream begin(String entry) throws IOException {
        archive.putNextEntry(new ZipEntry(entry));
        return new DigestOutputStream(new Unclosed(archive), Checksum.sha256());
    }

    private String end(DigestOutputStream out) throws IOException {
        archive.closeEntry();
        return HexFormat.of().formatHex(out.getMessageDigest().digest());
    }

    static JsonMapper json() {
        return JsonMapper.builder().addModule(new JavaTimeModule()).build();
    }

    /** An entry ends, the archive goes on. */
    private static final class Unclosed extends java.io.FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
