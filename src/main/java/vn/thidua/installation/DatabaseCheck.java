package vn.thidua.installation;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Asks a database that was set whether it is there, before anything else would fail on it at length. */
class DatabaseCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String SECONDS = "15";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment environment = context.getEnvironment();
        String url = environment.getProperty("spring.datasource.url", DatabaseConfiguration.EMBEDDED);
        if (!url.equals(DatabaseConfiguration.EMBEDDED)) {
            check(url, environment);
        }
    }

    private static void check(String url, Environment environment) {
        Properties properties = new Properties();
        copy(environment, "username", properties, "user");
        copy(environment, "password", properties, "password");
        properties.setProperty("loginTimeout", SECONDS);
        try {
            DriverManager.getConnection(url, properties).close();
        } catch (SQLException e) {
            throw new CannotStart(new Fault("DATABASE_UNREACHABLE", withoutSecrets(url), reason(e)), e);
        }
    }

    private static void copy(Environment environment, String from, Properties properties, String to) {
        String value = environment.getProperty("spring.datasource." + from);
        if (value != null) {
            properties.setProperty(to, value);
        }
    }

    static String withoutSecrets(String url) {
        return url.replaceAll("(?i)(password=)[^&]*", "$1***");
    }

    private static String reason(SQLException e) {
        return String.valueOf(e.getMessage()).strip();
    }
}
