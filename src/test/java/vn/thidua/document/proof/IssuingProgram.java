package vn.thidua.document.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A program of its own that brings one life to its end and goes on with another, in which it halts. Arguments: address
 * of the database, folder, first and second life (0 for none), moment and number of commits at which to halt.
 */
final class IssuingProgram {

    private static final int MINUTES = 5;

    private IssuingProgram() {}

    public static void main(String[] arguments) {
        try (ConfigurableApplicationContext office = SmallOffice.open(arguments[0], Path.of(arguments[1]))) {
            live(office, number(arguments[2]));
            office.getBean(Halts.class).count(new Halts.When(number(arguments[4]), number(arguments[5])));
            live(office, number(arguments[3]));
        }
    }

    private static void live(ConfigurableApplicationContext office, int life) {
        if (life > 0) {
            new Life(new Lives(office).get(life), office).goOn();
        }
    }

    private static int number(String argument) {
        return Integer.parseInt(argument);
    }

    /** Starts it and waits for its end; returns whether it was halted. */
    static boolean run(String database, Path home, int first, int second, Halts.When end, Path log)
            throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx384m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        IssuingProgram.class.getName(),
                        database,
                        home.toString(),
                        Integer.toString(first),
                        Integer.toString(second),
                        Integer.toString(end.moment()),
                        Integer.toString(end.commits()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        if (!program.waitFor(MINUTES, TimeUnit.MINUTES)) {
            program.destroyForcibly();
            throw new AssertionError("The program hangs; see " + log);
        }
        return switch (program.exitValue()) {
            case 0 -> false;
            case Halts.HALTED -> true;
            default -> throw new AssertionError("The program failed; see " + log);
        };
    }
}
