package vn.thidua.installation;

import java.util.Arrays;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the schema up to this program, unless a newer program has been at it. */
@Configuration(proxyBeanMethods = false)
class SchemaConfiguration {

    @Bean
    FlywayMigrationStrategy schemaMigration() {
        return SchemaConfiguration::migrate;
    }

    /** Flyway itself would go on: it takes steps that it does not know for somebody else's. */
    static void migrate(Flyway flyway) {
        Arrays.stream(flyway.info().all())
                .filter(SchemaConfiguration::isUnknown)
                .findFirst()
                .ifPresent(step -> {
                    throw new CannotStart(
                            new Fault("SCHEMA_NEWER", Objects.toString(step.getVersion()), newestKnown(flyway)));
                });
        flyway.migrate();
    }

    private static boolean isUnknown(MigrationInfo step) {
        return step.getState() == MigrationState.FUTURE_SUCCESS || step.getState() == MigrationState.FUTURE_FAILED;
    }

    private static String newestKnown(Flyway flyway) {
        return Arrays.stream(flyway.info().all())
                .filter(step -> !isUnknown(step) && step.getVersion() != null)
                .reduce((first, second) -> second)
                .map(step -> step.getVersion().toString())
                .orElse("0");
    }
}
