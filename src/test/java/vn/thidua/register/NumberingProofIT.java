package vn.thidua.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import vn.thidua.WardTest;

/** The proof of src/docs/proof-of-numbering.md: two programs, many threads, one database; one of them is killed. */
@WardTest
class NumberingProofIT extends RegisterDesk {

    private static final int THREADS = 12;
    private static final int STEPS = 60;

    @Autowired
    private Environment environment;

    private final int year = nextYear();

    @Test
    @DisplayName("R-16: two nodes with many threads, rollbacks and a killed program leave no hole and no twin")
    void numbersStayGaplessAndUniqueOverTwoNodes() throws Exception {
        givenAWardThatNumbersPerType(year);
        Process first = node(1, STEPS);
        Process second = node(2, STEPS);
        Process killed = node(3, 100_000);

        awaitWork(killed);
        assertThat(first.waitFor(5, TimeUnit.MINUTES)).isTrue();
        killed.destroyForcibly().waitFor();
        assertThat(second.waitFor(5, TimeUnit.MINUTES)).isTrue();

        assertThat(first.exitValue()).isZero();
        assertThat(second.exitValue()).isZero();
        for (String type : List.of("KH", "QĐ", "TB")) {
            assertThat(numbers(type, true))
                    .as(type)
                    .isEqualTo(consecutive(numbers(type, true).size()));
        }
        voidWhatIsLeft();
        StringBuilder result = new StringBuilder();
        for (String type : List.of("KH", "QĐ", "TB")) {
            List<Integer> all = numbers(type, false);
            assertThat(all).as(type).hasSizeGreaterThan(THREADS * STEPS / 5).isEqualTo(consecutive(all.size()));
            result.append("%s: 1 to %d, %d of them void%n".formatted(type, all.size(), voids(type)));
        }
        Files.writeString(Path.of("target/proof-of-numbering.txt"), result);
    }

    /** The next day nobody holds a number any more: all stand in the register. */
    private void voidWhatIsLeft() {
        Register nextDay = registerAt(year + "-10-02T08:00:00+07:00");
        in(() -> nextDay.voidStale(CLERK));
        holds.open().stream()
                .filter(hold -> hold.heldOn().getYear() == year)
                .forEach(hold ->
                        in(() -> nextDay.release(CLERK, hold.request().documentId(), "Nút ứng dụng dừng giữa chừng")));
    }

    private List<Integer> numbers(String type, boolean withHeld) {
        return jdbc.sql(
                        """
                        select number from register_entry where year = :year and type = :type
                        union all
                        select number from number_hold
                         where year = :year and type = :type and state in ('HELD', 'FREED') and :held
                         order by number
                        """)
                .param("year", year)
                .param("type", type)
                .param("held", withHeld)
                .query(Integer.class)
                .list();
    }

    private int voids(String type) {
        return jdbc.sql(
                        "select count(*) from register_entry where year = :year and type = :type and void_reason is not null")
                .param("year", year)
                .param("type", type)
                .query(Integer.class)
                .single();
    }

    private static List<Integer> consecutive(int count) {
        return IntStream.rangeClosed(1, count).boxed().toList();
    }

    private Process node(int seed, int steps) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx192m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        NumberingNode.class.getName(),
                        environment.getRequiredProperty("spring.datasource.url"),
                        year + "-10-01T03:00:00Z",
                        Integer.toString(THREADS),
                        Integer.toString(steps),
                        Integer.toString(seed))
                .redirectError(Path.of("target/numbering-node-" + seed + ".log").toFile())
                .start();
    }

    private static void awaitWork(Process node) throws IOException {
        BufferedReader out = new BufferedReader(new InputStreamReader(node.getInputStream(), StandardCharsets.UTF_8));
        String line = out.readLine();
        while (line != null && !line.contains(NumberingNode.READY)) {
            line = out.readLine();
        }
        assertThat(line).as("the node's first words").isNotNull();
    }
}
