package vn.thidua.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Where a database is reached. An empty address stands for the database that comes along. */
record DatabaseAddress(String url, String user, String password) {

    private static final int PORT_LINE = 3;
    private static final String SECONDS = "15";

    static DatabaseAddress of(Environment environment) {
        String url = environment.getProperty("spring.datasource.url", DatabaseConfiguration.EMBEDDED);
        return new DatabaseAddress(
                url.equals(DatabaseConfiguration.EMBEDDED) ? "" : url,
                environment.getProperty("spring.datasource.username", ""),
                environment.getProperty("spring.datasource.password", ""));
    }

    static DatabaseAddress of(EmbeddedServer server) {
        return new DatabaseAddress(server.url(), EmbeddedServer.USER, server.password());
    }

    /** Of the server that another program has started on the folder. */
    static DatabaseAddress ofRunning(Home home) {
        try {
            List<String> lines = Files.readAllLines(home.at(EmbeddedServer.DATA).resolve("postmaster.pid"));
            Path password = home.at(EmbeddedServer.PASSWORD);
            return new DatabaseAddress(
                    EmbeddedServer.url(Integer.parseInt(lines.get(PORT_LINE).strip())),
                    EmbeddedServer.USER,
                    Files.readString(password).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isEmbedded() {
        return url.isEmpty();
    }

    /** Throws when the database does not answer. */
    DatabaseAddress checked() {
        Properties properties = new Properties();
        properties.setProperty("loginTimeout", SECONDS);
        if (!user.isEmpty()) {
            properties.setProperty("user", user);
            properties.setProperty("password", password);
        }
        try {
            DriverManager.getConnection(url, properties).close();
            return this;
        } catch (SQLException e) {
            String reason = String.valueOf(e.getMessage()).strip();
            throw new CannotStart(new Fault("DATABASE_UNREACHABLE", withoutSecrets(), reason), e);
        }
    }

    private String withoutSecrets() {
        return url.replaceAll("(?i)(password=)[^&]*", "$1***");
    }

    DataSource dataSource() {
        DriverManagerDataSource source = new DriverManagerDataSource(url);
        if (!user.isEmpty()) {
            source.setUsername(user);
            source.setPassword(password);
        }
        return source;
    }
}
