package vn.thidua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.award.AwardTestData.entry;
import static vn.thidua.award.AwardTestData.table;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.ServedWardTest;
import vn.thidua.access.Accounts;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.Nomination;
import vn.thidua.award.Nominations;
import vn.thidua.award.Occasion;
import vn.thidua.award.OpenRound;
import vn.thidua.award.RecipientKind;
import vn.thidua.campaign.CampaignTestData;
import vn.thidua.campaign.Campaigns;
import vn.thidua.process.award.AwardRoundProcess;
import vn.thidua.process.drive.ProcessDriver;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;

/** An officer reads why a nomination is not eligible and takes the lower award that is offered. */
@ServedWardTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckNominationsE2EIT {

    private static final String ACCOUNT = "chuyen-vien-tdkt";
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
    private ProcessDriver driver;

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
    @DisplayName("R-46: the officer reads what is missing; a title becomes the lower award with one click and a reason")
    void aTitleBecomesACertificate() {
        Occasion occasion =
                Occasion.campaign(CampaignTestData.givenRunning(campaigns).toString());
        String process = givenACheck(occasion);
        Page page = officer()
                .opensTasklist()
                .takes("Việc của phòng Văn hóa - Xã hội", "Thẩm định đề nghị")
                .page();

        Locator title = line(page, "Lê Thị Hòa");
        assertThat(title.locator(".label-danger")).containsText("Không đủ điều kiện");
        title.getByText("Từng điều kiện").click();
        assertThat(title).containsText("Đợt xét khen thành tích loại");
        assertThat(title).containsText("Còn thiếu: Biên bản bình xét.");
        new Officer(page, "").shot("check-nominations");
        title.getByText("Chuyển sang Giấy khen").click();
        title.getByLabel("Lý do chuyển").fill("Danh hiệu xét vào cuối năm");
        title.getByText("Đề nghị Giấy khen").click();

        assertThat(line(page, "Lê Thị Hòa").locator(".label-danger")).hasCount(0);
        new Officer(page, "").shot("check-nominations-lower");
        List<Nomination> all = nominations.of(occasion);
        assertThat(all).extracting(Nomination::awardCode).containsOnly("CERTIFICATE_OF_MERIT");
        runtime.deleteProcessInstance(process, "end of the test");
    }

    private static Locator line(Page page, String name) {
        return page.locator(".panel-body:not(.thidua-whole) .thidua-line")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }

    private String givenACheck(Occasion occasion) {
        nominations.submit(
                OFFICER,
                table(
                        occasion,
                        "tdp-01",
                        entry(RecipientKind.INDIVIDUAL, "Lê Thị Hòa", "ADVANCED_WORKER", List.of()),
                        entry(RecipientKind.INDIVIDUAL, "Phạm Văn Đông")));
        nominations.accept(OFFICER, occasion, "tdp-01");
        LocalDate from = LocalDate.of(2025, 9, 1);
        AwardRoundId round = rounds.open(
                OFFICER, new OpenRound(occasion, "Đợt thi đua", "Kế hoạch số 05/KH-UBND", from, from.plusMonths(3)));
        String process = runtime.startProcessInstanceByKey(
                        AwardRoundProcess.KEY,
                        "11002/" + round,
                        Map.of("wardId", "11002", "campaignId", occasion.key(), "roundId", round.toString()))
                .getId();
        driver.runDueJobs();
        return process;
    }

    private Officer officer() {
        Actor administrator = new Actor("e2e.quan-tri", Set.of(Role.ADMINISTRATOR), Set.of());
        String password = accounts.resetPassword(administrator, ACCOUNT);
        return new Officer(chromium.window(), "http://localhost:" + port).signsIn(ACCOUNT, password);
    }
}
