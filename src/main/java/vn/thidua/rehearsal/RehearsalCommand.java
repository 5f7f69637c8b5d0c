package vn.thidua.rehearsal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code rehearse}: a whole campaign on a database of its own, from the draft plan to its closing. */
public final class RehearsalCommand {

    private final Class<?> application;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private RehearsalCommand(Class<?> application) {
        this.application = application;
    }

    /** Whether the program was started for this command. */
    public static boolean isMeantBy(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(RehearsalArguments.COMMAND);
    }

    /** Returns the exit code: 0, or 1 after a message. */
    public static int run(Class<?> application, String... arguments) {
        return new RehearsalCommand(application).run(arguments);
    }

    private int run(String... arguments) {
        try {
            RehearsalArguments wanted = RehearsalArguments.of(arguments);
            CampaignSource source = CampaignSource.read(wanted);
            try (Workshop workshop = Workshop.open()) {
                rehearse(wanted, source, workshop);
            }
            return 0;
        } catch (RehearsalFailed e) {
            out.println("\nDiễn tập không hoàn thành. " + e.getMessage());
        } catch (IOException e) {
            out.println("\nDiễn tập không hoàn thành: không ghi được tệp. " + e);
        } catch (RuntimeException e) {
            out.println("\nDiễn tập không hoàn thành vì lỗi chương trình: " + Reason.of(e));
        }
        return 1;
    }

    private void rehearse(RehearsalArguments wanted, CampaignSource source, Workshop workshop) throws IOException {
        out.printf(
                "Diễn tập %s; kết quả ghi vào %s%n",
                wanted.campaign(), wanted.out().toAbsolutePath().normalize());
        ConfigurableApplicationContext context = workshop.keep(application(source, workshop.home(), wanted.settings()));
        context.getBean(Rehearsals.class).play(source.yaml(), wanted.out(), out);
    }

    /** Options of the command line win over whatever is configured, environment variables too. */
    private ConfigurableApplicationContext application(CampaignSource source, Path home, List<String> settings) {
        List<String> options = new ArrayList<>(settings);
        options.add("--thidua.home=" + home);
        options.add("--thidua.trial.rehearsal=true");
        options.add("--thidua.trial.date=" + source.firstDay());
        options.add("--spring.datasource.url=embedded");
        options.add("--spring.mail.host=");
        options.add("--server.port=0");
        options.add("--server.address=127.0.0.1");
        options.add("--camunda.bpm.job-execution.enabled=false");
        options.add("--logging.level.root=error");
        options.add("--logging.level.vn.thidua=error");
        SpringApplication program =
                new SpringApplicationBuilder(application).logStartupInfo(false).build();
        return started(program, options);
    }

    /** What keeps a program from starting has been told by then. */
    private static ConfigurableApplicationContext started(SpringApplication program, List<String> options) {
        try {
            return program.run(options.toArray(String[]::new));
        } catch (RuntimeException reported) {
            throw new RehearsalFailed("Chương trình không khởi động được; lý do nêu ở trên.", reported);
        }
    }
}
