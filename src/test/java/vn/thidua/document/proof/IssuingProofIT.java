package vn.thidua.document.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.TestDatabase;
import vn.thidua.campaign.CampaignId;
import vn.thidua.document.IssuedTestData;
import vn.thidua.document.VotedRound;
import vn.thidua.rulebook.ChangeDatedValue;
import vn.thidua.rulebook.DatedValues;
import vn.thidua.rulebook.ValueKey;
import vn.thidua.shared.Actor;

/**
 * The second proof of src/docs/proof-of-numbering.md: a program that issues documents is halted at one moment after the
 * other, and a new one goes on by the same clicks. What they leave is what an undisturbed life leaves.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IssuingProofIT {

    private static final Path RESULT = Path.of("target/proof-of-issuing.txt");
    private static final Path LOG = Path.of("target/proof-of-issuing.log");

    @TempDir
    static Path home;

    private final String database = TestDatabase.newDatabase();
    private ConfigurableApplicationContext office;
    private int lastLife;

    @BeforeAll
    void open() throws IOException {
        Files.deleteIfExists(RESULT);
        Files.deleteIfExists(LOG);
        office = SmallOffice.open(database, home);
        Lives.createTables(office.getBean(JdbcClient.class));
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    @Order(1)
    @DisplayName(
            "R-16, R-18, R-21: halted anywhere, minutes, decision and certificates are issued once, each with one number")
    void thePapersOfARound() throws Exception {
        proveEachMoment(Life.Way.ROUND, 6);
    }

    @Test
    @Order(2)
    @DisplayName("R-16, R-18, R-21: programs of which none lives longer than a few commits come to the same end")
    void aRoundOfManyHalts() throws Exception {
        Life.Facts undisturbed = begin(Life.Way.ROUND);
        List<String> moments = live(undisturbed);
        Life.Facts life = begin(Life.Way.ROUND);
        int halts = 0;
        while (run(0, life, Halts.When.afterCommits(isThorough() ? 1 : 8))) {
            halts++;
        }

        Aftermath aftermath = new Aftermath(office);
        assertThat(aftermath.of(life)).isEqualTo(aftermath.of(undisturbed));
        aftermath.assertThatTheRegisterIsWhole();
        tell("One life, halted again and again", moments, halts);
    }

    @Test
    @Order(3)
    @DisplayName("R-16, R-18: halted anywhere, a paper that is signed by hand gets one number and keeps its scan")
    void aPlanOnPaper() throws Exception {
        proveEachMoment(Life.Way.PAPER, 2);
    }

    @Test
    @Order(4)
    @DisplayName("R-16, R-18, R-21: halted anywhere, a plan numbered after its signature gets one number and one seal")
    void aPlanNumberedAfterItsSignature() throws Exception {
        number("AFTER_SIGNATURE");
        proveEachMoment(Life.Way.NUMBERED_LATE, 2);
        number("BEFORE_SIGNATURE");
    }

    @Test
    @Order(5)
    @DisplayName(
            "R-16: gone on with the next morning, an unsigned paper's number is void, a signed one's stays; in order")
    void theNextMorning() throws Exception {
        Life.Facts undisturbed = begin(Life.Way.ROUND);
        List<String> moments = live(undisturbed);
        List<Integer> commits = commits(moments);
        List<Integer> held = held(moments);
        int signed = commits.get(commits.indexOf(held.get(2)) + 1);
        List<Integer> chosen = isThorough() ? commits : List.of(held.get(0), held.get(2), signed);
        Map<Life.Facts, Integer> halted = haltEach(Life.Way.ROUND, chosen, this::nextDay);
        office.close();
        office = SmallOffice.open(database, home);

        Aftermath aftermath = new Aftermath(office);
        List<String> expected = aftermath.outside(undisturbed);
        halted.forEach((life, moment) -> {
            String when = moment + " " + moments.get(moment - 1);
            assertThat(aftermath.outside(life)).as(when).isEqualTo(expected);
            assertThat(aftermath.hasVoidNumber(life)).as(when).isEqualTo(held.contains(moment));
        });
        aftermath.assertThatTheRegisterIsWhole();
        tell("ROUND, gone on with the next day", moments, halted.size());
    }

    private void proveEachMoment(Life.Way way, int few) throws Exception {
        Life.Facts undisturbed = begin(way);
        List<String> moments = live(undisturbed);
        Map<Life.Facts, Integer> halted = haltEach(way, chosen(moments, few), () -> {});

        Aftermath aftermath = new Aftermath(office);
        List<String> expected = aftermath.of(undisturbed);
        assertThat(expected).contains(way == Life.Way.ROUND ? "entry QĐ t" : "entry KH t");
        halted.forEach((life, moment) -> assertThat(aftermath.of(life))
                .as(moment + " " + moments.get(moment - 1))
                .isEqualTo(expected));
        aftermath.assertThatTheRegisterIsWhole();
        tell(way.name(), moments, halted.size());
    }

    /** Each program finishes the life in which the one before it was halted, and is halted in another. */
    private Map<Life.Facts, Integer> haltEach(Life.Way way, List<Integer> chosen, Runnable beforeEach)
            throws Exception {
        Map<Life.Facts, Integer> halted = new LinkedHashMap<>();
        int unfinished = 0;
        for (int moment : chosen) {
            Life.Facts life = begin(way);
            beforeEach.run();
            assertThat(run(unfinished, life, Halts.When.at(moment))).isTrue();
            halted.put(life, moment);
            unfinished = life.id();
        }
        beforeEach.run();
        assertThat(IssuingProgram.run(database, home, unfinished, 0, Halts.When.NEVER, LOG))
                .isFalse();
        return halted;
    }

    private boolean run(int unfinished, Life.Facts life, Halts.When end) throws Exception {
        return IssuingProgram.run(database, home, unfinished, life.id(), end, LOG);
    }

    /** All moments, those around commits, or a few of both kinds, evenly spread. */
    private static List<Integer> chosen(List<String> moments, int few) {
        List<Integer> all = IntStream.rangeClosed(1, moments.size()).boxed().toList();
        if (Boolean.getBoolean("proof.all")) {
            return all;
        }
        if (isThorough()) {
            return all.stream()
                    .filter(moment -> moments.get(moment - 1).endsWith("commit"))
                    .toList();
        }
        List<Integer> commits = evenly(commits(moments), few);
        List<Integer> any = evenly(all, few);
        return IntStream.range(0, few)
                .mapToObj(i -> (i % 2 == 0 ? commits : any).get(i))
                .toList();
    }

    private static List<Integer> commits(List<String> moments) {
        return IntStream.rangeClosed(1, moments.size())
                .filter(moment -> moments.get(moment - 1).equals(Halts.COMMITTED))
                .boxed()
                .toList();
    }

    /** The commits with which a number is held and nobody has signed yet. */
    private static List<Integer> held(List<String> moments) {
        List<Integer> commits = commits(moments);
        return IntStream.rangeClosed(1, moments.size())
                .filter(moment -> moments.get(moment - 1).equals("after insert into number_hold"))
                .mapToObj(moment -> commits.stream()
                        .filter(commit -> commit > moment)
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private static List<Integer> evenly(List<Integer> from, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> from.get((2 * i + 1) * from.size() / (2 * count)))
                .toList();
    }

    private static boolean isThorough() {
        return Boolean.getBoolean("proof.commits") || Boolean.getBoolean("proof.all");
    }

    private Life.Facts begin(Life.Way way) {
        CampaignId campaign = new IssuedTestData(office).givenCampaign();
        String round =
                way == Life.Way.ROUND ? new VotedRound(office).of(campaign).toString() : "";
        lastLife++;
        Life.Facts life = new Life.Facts(lastLife, way, campaign.toString(), round);
        new Lives(office).add(life);
        return life;
    }

    /** Without a disturbance, in this program; returns the moments it went through. */
    private List<String> live(Life.Facts life) {
        Halts halts = office.getBean(Halts.class);
        halts.count(Halts.When.NEVER);
        new Life(life, office).goOn();
        return halts.moments();
    }

    private void number(String order) {
        LocalDate longAgo = LocalDate.of(2025, 1, 1);
        office.getBean(DatedValues.class)
                .change(
                        Actor.system(),
                        new ChangeDatedValue(
                                ValueKey.SIGNING_NUMBERING.code(),
                                order,
                                longAgo,
                                "Quyết định",
                                true,
                                "Thử cách khác"));
    }

    /** For the programs that are started from now on. */
    private void nextDay() {
        office.getBean(JdbcClient.class)
                .sql("update installation set offset_ms = offset_ms + 24 * 60 * 60 * 1000")
                .update();
    }

    private static void tell(String what, List<String> moments, int halts) throws IOException {
        String line = "%s: %d moments, %d commits; halted %d times%n"
                .formatted(what, moments.size(), Halts.commits(moments), halts);
        Files.writeString(RESULT, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
