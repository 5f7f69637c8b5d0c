package vn.thidua.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The engine of all process tests: in memory, without a job executor, delegates and listeners from {@code Mocks}. It
 * joins Spring's transactions as the real one does, and the drafts of tasks lie beside it.
 */
public final class ProcessTestEngine {

    static final DataSource DATA_SOURCE = dataSource();
    static final PlatformTransactionManager TRANSACTIONS = new DataSourceTransactionManager(DATA_SOURCE);
    private static final ProcessEngine ENGINE = build();

    private ProcessTestEngine() {}

    public static ProcessEngine inMemoryEngine() {
        return ENGINE;
    }

    private static DataSource dataSource() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:process-tests;DB_CLOSE_DELAY=-1");
        return source;
    }

    private static ProcessEngine build() {
        createOurTables();
        SpringProcessEngineConfiguration configuration = new SpringProcessEngineConfiguration();
        configuration.setProcessEngineName("process-tests");
        configuration.setApplicationContext(new StaticApplicationContext());
        configuration.setDataSource(DATA_SOURCE);
        configuration.setTransactionManager(TRANSACTIONS);
        configuration.setApplicationContext(new StaticApplicationContext());
        configuration.setExpressionManager(new MockExpressionManager());
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("full");
        configuration.setHistoryTimeToLive("P3650D");
        configuration.setJobExecutorActivate(false);
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setEnableExceptionsAfterUnhandledBpmnError(true);
        return configuration.buildProcessEngine();
    }

    private static void createOurTables() {
        JdbcClient jdbc = JdbcClient.create(DATA_SOURCE);
        for (String migration : List.of("V0001__shared_ward.sql", "V1300__process_task_draft.sql")) {
            jdbc.sql(text("db/migration/" + migration).replace("timestamptz", "timestamp with time zone"))
                    .update();
        }
        jdbc.sql("insert into ward (id, name, loaded_at) values ('11002', 'Phường thử', current_timestamp)")
                .update();
    }

    private static String text(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
