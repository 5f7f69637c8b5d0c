package vn.thidua.document.proof;

import java.util.Optional;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How far each life has come. A step is marked in the transaction of what it does, as the engine moves its token, so
 * that a new program goes on where the last one was.
 */
final class Lives {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Lives(ApplicationContext context) {
        jdbc = context.getBean(JdbcClient.class);
        transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    static void createTables(JdbcClient jdbc) {
        jdbc.sql(
                        """
                        create table life (id integer primary key, way text not null, campaign text not null,
                                           round text not null)
                        """)
                .update();
        jdbc.sql(
                        """
                        create table life_step (life integer not null, step text not null, result text not null,
                                                primary key (life, step))
                        """)
                .update();
    }

    void add(Life.Facts life) {
        jdbc.sql("insert into life (id, way, campaign, round) values (:id, :way, :campaign, :round)")
                .param("id", life.id())
                .param("way", life.way().name())
                .param("campaign", life.campaign())
                .param("round", life.round())
                .update();
    }

    Life.Facts get(int id) {
        return jdbc.sql("select id, way, campaign, round from life where id = :id")
                .param("id", id)
                .query((row, number) -> new Life.Facts(
                        row.getInt("id"),
                        Life.Way.valueOf(row.getString("way")),
                        row.getString("campaign"),
                        row.getString("round")))
                .single();
    }

    /** Does the step unless it has been done; returns its result in either case. */
    String step(int life, String name, Work work) {
        return done(life, name)
                .orElseGet(() -> transaction.execute(status -> {
                    String result = work.result();
                    mark(life, name, result);
                    return result;
                }));
    }

    Optional<String> done(int life, String name) {
        return jdbc.sql("select result from life_step where life = :life and step = :step")
                .param("life", life)
                .param("step", name)
                .query(String.class)
                .optional();
    }

    private void mark(int life, String name, String result) {
        jdbc.sql("insert into life_step (life, step, result) values (:life, :step, :result)")
                .param("life", life)
                .param("step", name)
                .param("result", result)
                .update();
    }

    /** Returns what later steps need to know. */
    interface Work {
        String result();
    }
}
