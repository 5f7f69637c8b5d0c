package vn.thidua.installation;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The PostgreSQL that the program brings along, with durable settings and a password of its own. The server's own
 * log is kept in {@code database/log}.
 */
final class EmbeddedServer implements AutoCloseable {

    static final String DATABASE = "thidua";
    static final String USER = "thidua";

    static final String DATA = "database";
    static final String READY = "database.ready";
    static final String PASSWORD = "database.password";
    static final String PROGRAMS = "pgbin";

    private final InstallationLock lock;
    private final EmbeddedPostgres postgres;
    private final String password;

    private EmbeddedServer(InstallationLock lock, EmbeddedPostgres postgres, String password) {
        this.lock = lock;
        this.postgres = postgres;
        this.password = password;
    }

    static EmbeddedServer start(Home home) {
        InstallationLock lock = InstallationLock.take(home.prepared());
        try {
            OrphanServer.stop(home.at(DATA), home.at(PROGRAMS));
            setAsideUnfinished(home);
            String password = password(home);
            EmbeddedServer server = new EmbeddedServer(lock, launch(home, password), password);
            server.createDatabase();
            home.writeSecret(READY, "");
            return server;
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw new CannotStart(fault(home, e), e);
        }
    }

    /** The library says only in words that this jar was built for another platform. */
    private static Fault fault(Home home, Exception e) {
        String reason = String.valueOf(e.getMessage());
        return reason.contains("Missing embedded postgres binaries")
                ? new Fault("DATABASE_NOT_SHIPPED", System.getProperty("os.name"), System.getProperty("os.arch"))
                : new Fault(
                        "DATABASE_DOES_NOT_START", home.at(DATA).resolve("log").toString(), reason);
    }

    String url() {
        return url(postgres.getPort());
    }

    static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, DATABASE);
    }

    String password() {
        return password;
    }

    /** A first start that was interrupted leaves a half-made cluster, which holds nothing yet but blocks the next. */
    private static void setAsideUnfinished(Home home) throws IOException {
        Path data = home.at(DATA);
        if (Files.exists(data) && !Files.exists(home.at(READY))) {
            Files.move(data, home.at(DATA + ".unfinished-" + System.currentTimeMillis()));
        }
    }

    private static String password(Home home) throws IOException {
        Path file = home.at(PASSWORD);
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        home.writeSecret(PASSWORD, password);
        return password;
    }

    /** fsync and synchronous_commit are named because the library switches them off otherwise. */
    private static EmbeddedPostgres launch(Home home, String password) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(home.at(DATA))
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(home.at(PROGRAMS).toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofMinutes(2))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_filename", "postgresql-%a.log")
                .setServerConfig("log_truncate_on_rotation", "on")
                .setLocaleConfig("pwfile", home.at(PASSWORD).toString())
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "vi-VN")
                .setLocaleConfig("locale", "C.UTF-8")
                .setConnectConfig("password", password)
                .start();
    }

    /** The program works as a role that owns its database and is no superuser. */
    private void createDatabase() {
        try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
            JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            if (isMissing(jdbc, "select count(*) from pg_roles where rolname = ?", USER)) {
                jdbc.execute("create role %s login password '%s'".formatted(USER, password));
            }
            if (isMissing(jdbc, "select count(*) from pg_database where datname = ?", DATABASE)) {
                jdbc.execute("create database %s owner %s".formatted(DATABASE, USER));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be created.", e);
        }
    }

    private static boolean isMissing(JdbcTemplate jdbc, String count, String name) {
        return Integer.valueOf(0).equals(jdbc.queryForObject(count, Integer.class, name));
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.close();
        }
    }
}
