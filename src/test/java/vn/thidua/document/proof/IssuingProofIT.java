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
        proveEachMoment(Life.Way.ROUND, 4);
    }

    @Test
    @Order(2)
    @DisplayName("R-16, R-18, R-21: programs of which none lives longer than a few commits come to the same end")
    void aRoundOfManyHalts() throws Exception {
        Life.Facts undisturbed = begin(Life.Way.ROUND);
        Moments moments = live(undisturbed);
        Life.Facts life = begin(Life.Way.ROUND);
        int halts = 0;
        while (run(0, life, Halts.When.afterCommits(Moments.areTriedThoroughly() ? 1 : 10))) {
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
        Moments moments = live(undisturbed);
        List<Integer> commits = moments.commits();
        List<Integer> held = moments.held();
        int signed = moments.nextCommit(held.get(2));
        List<Integer> chosen = Moments.areTriedThoroughly() ? commits : List.of(held.get(0), held.get(2), signed);
        Map<Life.Facts, Integer> halted = haltEach(Life.Way.ROUND, chosen, this::nextDay);
        office.close();
        office = SmallOffice.open(database, home);

        Aftermath aftermath = new Aftermath(office);
        List<String> expected = aftermath.outside(undisturbed);
        halted.forEach((life, moment) -> {
            String when = moments.describe(moment);
            assertThat(aftermath.outside(life)).as(when).isEqualTo(expected);
            assertThat(aftermath.hasVoidNumber(life)).as(when).isEqualTo(held.contains(moment));
        });
        aftermath.assertThatTheRegisterIsWhole();
        tell("ROUND, gone on with the next day", moments, halted.size());
    }

    private void proveEachMoment(Life.Way way, int few) throws Exception {
        Life.Facts undisturbed = begin(way);
        Moments moments = live(undisturbed);
        Map<Life.Facts, Integer> halted = haltEach(way, moments.chosen(few), () -> {});

        Aftermath aftermath = new Aftermath(office);
        List<String> expected = aftermath.of(undisturbed);
        Aftermath.assertWhole(expected);
        halted.forEach((life, moment) ->
                assertThat(aftermath.of(life)).as(moments.describe(moment)).isEqualTo(expected));
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
    private Moments live(Life.Facts life) {
        Halts halts = office.getBean(Halts.class);
        halts.count(Halts.When.NEVER);
        new Life(life, office).goOn();
        return new Moments(halts.moments());
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

    private static void tell(String what, Moments moments, int halts) throws IOException {
        String line = "%s: %d moments, %d commits; halted %d times%n"
                .formatted(what, moments.count(), moments.commits().size(), halts);
        Files.writeString(RESULT, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
