package vn.thidua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.award.AwardTestData.eligibility;
import static vn.thidua.award.AwardTestData.entry;
import static vn.thidua.award.AwardTestData.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
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
import vn.thidua.award.AchievementType;
import vn.thidua.award.Authority;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.CheckVerdict;
import vn.thidua.award.Eligibility.Outcome;
import vn.thidua.award.Nominations;
import vn.thidua.award.Occasion;
import vn.thidua.award.OpenRound;
import vn.thidua.award.RecipientKind;
import vn.thidua.award.RoundItem;
import vn.thidua.campaign.CampaignTestData;
import vn.thidua.campaign.Campaigns;
import vn.thidua.process.award.AwardRoundProcess;
import vn.thidua.process.drive.ProcessDriver;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;

/** A member casts a secret ballot in Tasklist: the script in the browser and the box on the server agree. */
@ServedWardTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecretBallotE2EIT {

    private static final Actor OFFICER = new Actor("e2e.tdkt", Set.of(Role.CULTURE_OFFICER), Set.of());

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
    private ProcessDriver driver;

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
    @DisplayName("R-48: the ballot goes in sealed and without the session; the task says only that one has voted")
    void aMemberVotesInSecret() {
        String process = givenACouncilThatVotes();
        Officer member = officer("pct-kinh-te").opensTasklist();
        member.choosesList("Việc tôi đang làm");
        member.tasks()
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Biểu quyết"))
                .first()
                .click();
        member.page().getByText("Bỏ phiếu kín").first().waitFor();

        member.triesToComplete();
        assertThat(member.text("Chưa bỏ phiếu kín")).isVisible();
        member.page()
                .getByLabel("Đồng ý", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                .first()
                .check();
        member.presses("Bỏ phiếu kín");
        assertThat(member.text("Phiếu của bạn đã vào hòm phiếu")).isVisible();
        member.shot("secret-ballot");
        member.completes();

        assertThat(count("select count(*) from council_envelope")).isOne();
        assertThat(count("select count(*) from council_participation where member = 'pct-kinh-te'"))
                .isOne();
        assertThat(count("select count(*) from task_draft where input like '%AGREE%' and task_key like '%castVote'"))
                .isZero();
        runtime.deleteProcessInstance(process, "end of the test");
    }

    private String givenACouncilThatVotes() {
        Occasion occasion =
                Occasion.campaign(CampaignTestData.givenRunning(campaigns).toString());
        nominations.submit(
                OFFICER,
                table(
                        occasion,
                        "tdp-05",
                        entry(RecipientKind.INDIVIDUAL, "Đỗ Thị Lựu", "GRASSROOTS_EMULATION_FIGHTER", List.of())));
        nominations.accept(OFFICER, occasion, "tdp-05");
        LocalDate from = LocalDate.of(2025, 9, 1);
        AwardRoundId round = rounds.open(
                OFFICER,
                new OpenRound(
                        occasion,
                        AchievementType.THEMATIC,
                        "Đợt thi đua",
                        "Kế hoạch số 05/KH-UBND",
                        from,
                        from.plusMonths(3)));
        rounds.collect(round);
        RoundItem item = rounds.items(round).get(0);
        rounds.recordEligibility(round, List.of(eligibility(item.nomination().id(), Outcome.ELIGIBLE, Authority.WARD)));
        rounds.check(OFFICER, round, List.of(new CheckVerdict(item.nomination().id(), CheckVerdict.Choice.KEEP, null)));
        String process = runtime.createProcessInstanceByKey(AwardRoundProcess.KEY)
                .businessKey("11002/" + round)
                .setVariables(Map.of("wardId", "11002", "campaignId", occasion.key(), "roundId", round.toString()))
                .startBeforeActivity("userTask_conveneCouncil")
                .execute()
                .getId();
        perform(process, "chuyen-vien-tdkt", input -> ((ObjectNode) input)
                .put("startsAt", "2025-09-10T08:00:00")
                .put("place", "Phòng họp tầng 2"));
        driver.runDueJobs();
        return process;
    }

    private void perform(String process, String user, Consumer<JsonNode> typing) {
        Task task = tasks.createTaskQuery().processInstanceId(process).singleResult();
        driver.perform(user, task.getId(), form -> {
            JsonNode input = form.input().deepCopy();
            typing.accept(input);
            return input;
        });
        driver.runDueJobs();
    }

    private Officer officer(String account) {
        Actor administrator = new Actor("e2e.quan-tri", Set.of(Role.ADMINISTRATOR), Set.of());
        String password = accounts.resetPassword(administrator, account);
        return new Officer(chromium.window(), "http://localhost:" + port).signsIn(account, password);
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
