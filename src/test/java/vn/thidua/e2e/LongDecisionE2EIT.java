package vn.thidua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.award.AwardTestData.eligibility;
import static vn.thidua.award.AwardTestData.entry;
import static vn.thidua.award.AwardTestData.session;
import static vn.thidua.award.AwardTestData.table;
import static vn.thidua.award.AwardTestData.vote;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.ServedWardTest;
import vn.thidua.access.Accounts;
import vn.thidua.award.Authority;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.BallotResult;
import vn.thidua.award.CheckVerdict;
import vn.thidua.award.Eligibility.Outcome;
import vn.thidua.award.NominationEntry;
import vn.thidua.award.Nominations;
import vn.thidua.award.Occasion;
import vn.thidua.award.OpenRound;
import vn.thidua.award.RecipientKind;
import vn.thidua.award.RoundItem;
import vn.thidua.campaign.CampaignTestData;
import vn.thidua.campaign.Campaigns;
import vn.thidua.process.award.AwardRoundProcess;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;

/** A list of 2,700 items: the Chairman decides by group, with an exception found by typing a name. */
@ServedWardTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongDecisionE2EIT {

    private static final int ITEMS = 2_700;
    private static final int PER_UNIT = 300;
    private static final Actor OFFICER = new Actor("e2e.tdkt", Set.of(Role.CULTURE_OFFICER), Set.of());
    private static final List<String> FAMILY = List.of(
            "Nguyễn", "Trần", "Lê", "Phạm", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Đoàn", "Mai",
            "Cao");
    private static final List<String> MIDDLE = List.of(
            "Thị", "Văn", "Minh", "Ngọc", "Đức", "Thu", "Quang", "Hữu", "Xuân", "Thanh", "Kim", "Bá", "Khắc", "Gia",
            "Tuấn");
    private static final List<String> GIVEN =
            List.of("Hòa", "Lan", "Bình", "Dũng", "Đạt", "Ánh", "Sơn", "Huệ", "Tuệ", "Lựu", "Khôi", "Yến");

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Nominations nominations;

    @Autowired
    private AwardRounds rounds;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient jdbc;

    private Chromium chromium;

    @BeforeAll
    void open() {
        chromium = Chromium.start();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    @DisplayName("R-49: the Chairman decides on 2,700 items by group, with exceptions and their reasons")
    void theChairmanDecidesOnALongListByGroup() {
        String process = givenAListWithTheChairman();
        Officer chairman = officer("chu-tich");
        Page page = opensTheList(chairman);

        assertThat(page.locator(".thidua-line")).hasCount(0);
        Locator group = page.locator(".thidua-groups .panel")
                .filter(new Locator.FilterOptions().setHasText("Cá nhân"))
                .first();
        whole(group, "Khen thưởng").check();
        group.getByRole(AriaRole.COMBOBOX).first().pressSequentially("dang thi hoa");
        assertThat(group.getByRole(AriaRole.OPTION).first()).containsText("Đặng Thị Hòa");
        page.keyboard().press("Enter");
        Locator exception = group.locator(".thidua-whole .thidua-line");
        exception
                .getByLabel("Không khen thưởng", new Locator.GetByLabelOptions().setExact(true))
                .check();
        exception.getByLabel("Lý do").fill("Đã được khen trong đợt trước");
        page.getByText("Khen thưởng tất cả trường hợp được đề nghị").click();
        assertThat(page.getByText("Còn 0 trong 2.700")).isVisible();
        Locator sum = page.locator(".thidua-decision");
        assertThat(sum).containsText("Khen thưởng 2.699");
        assertThat(sum).containsText("Khác với danh sách được đề nghị: 1");
        assertThat(sum).containsText("Đã được khen trong đợt trước");
        new Officer(page, "").shot("long-decision");

        Instant before = Instant.now();
        new Officer(page, "").triesToComplete();
        page.getByText("Hãy chọn một công việc trong danh sách")
                .first()
                .waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        assertThat(Duration.between(before, Instant.now()).toSeconds()).isLessThan(20);
        assertThat(granted()).isEqualTo(ITEMS - 1);
        runtime.deleteProcessInstance(process, "end of the test");
    }

    private static Locator whole(Locator group, String choice) {
        return group.locator(".thidua-whole")
                .getByLabel(choice, new Locator.GetByLabelOptions().setExact(true))
                .first();
    }

    /** No visible wait: the groups stand there before somebody would wonder. */
    private Page opensTheList(Officer chairman) {
        chairman.opensTasklist().choosesList("Việc tôi đang làm");
        Locator task = chairman.tasks()
                .filter(new Locator.FilterOptions().setHasText("Quyết định từng đề nghị"))
                .first();
        task.waitFor();
        Instant before = Instant.now();
        task.click();
        chairman.page().locator(".thidua-groups .panel").first().waitFor();
        long took = Duration.between(before, Instant.now()).toMillis();
        assertThat(took).isLessThan(6_000);
        return chairman.page();
    }

    private String givenAListWithTheChairman() {
        Occasion occasion =
                Occasion.campaign(CampaignTestData.givenRunning(campaigns).toString());
        for (int unit = 0; unit < ITEMS / PER_UNIT; unit++) {
            String code = "tdp-%02d".formatted(unit + 1);
            int first = unit * PER_UNIT;
            nominations.submit(
                    OFFICER,
                    table(
                            occasion,
                            code,
                            IntStream.range(first, first + PER_UNIT)
                                    .mapToObj(LongDecisionE2EIT::nominee)
                                    .toArray(NominationEntry[]::new)));
            nominations.accept(OFFICER, occasion, code);
        }
        return voted(kept(occasion), occasion);
    }

    /** Checked at once: how long that takes is not the matter here. */
    private AwardRoundId kept(Occasion occasion) {
        LocalDate from = LocalDate.of(2025, 9, 1);
        AwardRoundId round = rounds.open(
                OFFICER, new OpenRound(occasion, "Đợt thi đua", "Kế hoạch số 05/KH-UBND", from, from.plusMonths(3)));
        rounds.collect(round);
        List<RoundItem> items = rounds.items(round);
        rounds.recordEligibility(
                round,
                items.stream()
                        .map(item -> eligibility(item.nomination().id(), Outcome.ELIGIBLE, Authority.WARD))
                        .toList());
        rounds.check(
                OFFICER,
                round,
                items.stream()
                        .map(item -> new CheckVerdict(item.nomination().id(), CheckVerdict.Choice.KEEP, null))
                        .toList());
        return round;
    }

    private String voted(AwardRoundId round, Occasion occasion) {
        rounds.recordBallot(
                OFFICER,
                round,
                new BallotResult(
                        session(),
                        rounds.agenda(round).stream()
                                .map(item -> vote(item.nomination().id(), 9, 9))
                                .toList()));
        String process = runtime.createProcessInstanceByKey(AwardRoundProcess.KEY)
                .businessKey("11002/" + round)
                .setVariables(Map.of(
                        "wardId", "11002",
                        "campaignId", occasion.key(),
                        "roundId", round.toString(),
                        "paperSubject", round.toString()))
                .startBeforeActivity("userTask_decideAwards")
                .execute()
                .getId();
        Task task = tasks.createTaskQuery().processInstanceId(process).singleResult();
        tasks.claim(task.getId(), "chu-tich");
        return process;
    }

    private static NominationEntry nominee(int place) {
        String name = FAMILY.get(place % FAMILY.size()) + " "
                + MIDDLE.get(place / FAMILY.size() % MIDDLE.size()) + " "
                + GIVEN.get(place / FAMILY.size() / MIDDLE.size() % GIVEN.size());
        return place % 9 == 0 ? entry(RecipientKind.HOUSEHOLD, "Hộ " + name) : entry(RecipientKind.INDIVIDUAL, name);
    }

    private Officer officer(String account) {
        Actor administrator = new Actor("e2e.quan-tri", Set.of(Role.ADMINISTRATOR), Set.of());
        String password = accounts.resetPassword(administrator, account);
        return new Officer(chromium.window(), "http://localhost:" + port).signsIn(account, password);
    }

    private int granted() {
        return jdbc.sql("select count(*) from award_nomination where status = 'GRANTED' and unit_code like 'tdp-%'")
                .query(Integer.class)
                .single();
    }
}
