package vn.thidua.register;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.rulebook.DatedValues;
import vn.thidua.shared.CurrentWard;
import vn.thidua.shared.Vietnamese;

/**
 * A second application node for the proof of numbering: a program of its own with its own connections, whose threads take,
 * reserve, confirm, release and roll back. Arguments: address of the database, moment, threads, steps of each, seed.
 */
final class NumberingNode {

    static final String READY = "node is working";

    private static final List<String> TYPES = List.of("KH", "QĐ", "TB");

    private final Register register;
    private final TransactionTemplate transaction;
    private final int steps;

    private NumberingNode(GenericApplicationContext context, int steps) {
        register = context.getBean(Register.class);
        transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        this.steps = steps;
    }

    public static void main(String[] arguments) throws InterruptedException {
        int threads = Integer.parseInt(arguments[2]);
        long seed = Long.parseLong(arguments[4]);
        try (GenericApplicationContext context = context(arguments[0], Instant.parse(arguments[1]), threads)) {
            NumberingNode node = new NumberingNode(context, Integer.parseInt(arguments[3]));
            ExecutorService pool = Executors.newFixedThreadPool(threads);
            for (int i = 0; i < threads; i++) {
                long own = seed * 1000 + i;
                pool.execute(() -> node.work(new Random(own)));
            }
            System.out.println(READY);
            pool.shutdown();
            if (!pool.awaitTermination(5, TimeUnit.MINUTES)) {
                throw new IllegalStateException("The node does not come to an end.");
            }
        }
    }

    private void work(Random chance) {
        for (int i = 0; i < steps; i++) {
            step(chance);
        }
    }

    private void step(Random chance) {
        String type = TYPES.get(chance.nextInt(TYPES.size()));
        TakeNumber request = RegisterDesk.request(UUID.randomUUID(), Issuer.PEOPLES_COMMITTEE, type, type + "-UBND");
        int what = chance.nextInt(100);
        if (what < 40) {
            transaction.executeWithoutResult(status -> register.take(RegisterDesk.CLERK, request));
        } else if (what < 60) {
            failAfterTaking(request);
        } else {
            transaction.executeWithoutResult(status -> register.reserve(RegisterDesk.CLERK, request));
            settle(request, what);
        }
    }

    /** What was held is confirmed, given up, or left as by a program that died in between. */
    private void settle(TakeNumber request, int what) {
        if (what < 80) {
            transaction.executeWithoutResult(status -> register.confirm(RegisterDesk.CLERK, request.documentId()));
        } else if (what < 92) {
            transaction.executeWithoutResult(
                    status -> register.release(RegisterDesk.CLERK, request.documentId(), "Ký không thành công"));
        }
    }

    private void failAfterTaking(TakeNumber request) {
        transaction.executeWithoutResult(status -> {
            register.take(RegisterDesk.CLERK, request);
            status.setRollbackOnly();
        });
    }

    private static GenericApplicationContext context(String url, Instant moment, int threads) {
        GenericApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> connections(url, threads));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(context.getBean(DataSource.class)));
        context.registerBean(
                PlatformTransactionManager.class,
                () -> new DataSourceTransactionManager(context.getBean(DataSource.class)));
        context.registerBean(Clock.class, () -> Clock.fixed(moment, Vietnamese.ZONE));
        context.registerBean(CurrentWard.class);
        context.registerBean(hidden("vn.thidua.rulebook.DatedValueRepository"));
        context.registerBean(DatedValues.class);
        for (Class<?> part : List.of(
                RegisterRepository.class,
                SeriesRepository.class,
                HoldRepository.class,
                SeriesSchemes.class,
                Numbering.class,
                Register.class)) {
            context.registerBean(part);
        }
        context.refresh();
        return context;
    }

    private static DataSource connections(String url, int threads) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(threads);
        config.setConnectionInitSql("set search_path to public, thidua");
        return new HikariDataSource(config);
    }

    private static Class<?> hidden(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
