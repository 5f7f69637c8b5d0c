package vn.thidua.installation;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The embedded database, unless {@code spring.datasource.url} names another. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(
        name = "spring.datasource.url",
        havingValue = DatabaseConfiguration.EMBEDDED,
        matchIfMissing = true)
class DatabaseConfiguration {

    static final String EMBEDDED = "embedded";

    /** Closed after the connection pool, which depends on it; hence no shutdown hook of the library's. */
    @Bean(destroyMethod = "close")
    EmbeddedServer embeddedServer(Home home) {
        return EmbeddedServer.start(home);
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedServer server) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return EmbeddedServer.USER;
            }

            @Override
            public String getPassword() {
                return server.password();
            }

            @Override
            public String getJdbcUrl() {
                return server.url();
            }
        };
    }
}
