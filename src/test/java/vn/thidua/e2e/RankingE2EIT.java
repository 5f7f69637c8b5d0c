package vn.thidua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignTestData;
import vn.thidua.campaign.Campaigns;
import vn.thidua.score.EnterScores;
import vn.thidua.score.EnterScores.Row;
import vn.thidua.score.Scores;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;

/** An officer gives points, sees where they lead, and fixes the ranking. */
@ServedWardTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RankingE2EIT {

    private static final Actor OFFICER = new Actor("e2e.tdkt", Set.of(Role.CULTURE_OFFICER), Set.of());

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Scores scores;

    @Autowired
    private RuntimeService runtime;

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
    @DisplayName("R-44: an officer enters who is level and sees women first before fixing the ranking")
    void anOfficerFixesTheRanking() {
        CampaignId campaign = givenPointsOfEverybodyElse();
        Officer officer = officer("chuyen-vien-tdkt");
        officer.opensTasklist().takes("Việc của phòng Văn hóa - Xã hội", "Chấm điểm, chốt xếp hạng");
        Page page = officer.page();
        for (Locator points :
                page.locator("input[aria-label$='Hồ sơ và nền nếp']").all()) {
            points.fill("30");
        }
        page.getByLabel("Công an phường: An ninh trật tự").fill("50");
        page.getByText("Tính thử xếp hạng").click();
        Locator people = page.locator("tr")
                .filter(new Locator.FilterOptions().setHas(page.getByLabel("Số thành viên")))
                .filter(new Locator.FilterOptions().setHasText("Tổ dân phố số 9"));
        people.getByLabel("Số thành viên").fill("10");
        people.getByLabel("Trong đó nữ").fill("7");
        page.getByText("Tính thử xếp hạng").click();
        assertThat(page.getByText("xếp trên theo bậc “Tập thể có tỷ lệ nữ theo quy định” (1 so với 0)"))
                .isVisible();
        officer.shot("rank-units");

        officer.completes();

        assertThat(scores.fixed(campaign)
                        .orElseThrow()
                        .of("tdp-09")
                        .orElseThrow()
                        .number())
                .isOne();
        page.navigate("http://localhost:" + port + "/campaigns/" + campaign + "/ranking");
        assertThat(page.getByText("Đã chốt lúc")).isVisible();
        page.locator("summary").first().click();
        officer.shot("ranking");
    }

    private CampaignId givenPointsOfEverybodyElse() {
        CampaignId campaign = CampaignTestData.givenRunningWithScoring(campaigns);
        List<Row> rows = scores.sheet(campaign, "cong-an").cells().stream()
                .map(cell -> new Row(cell.unitCode(), cell.code(), "55,5", null))
                .toList();
        scores.enter(OFFICER, new EnterScores(campaign, "cong-an", rows, List.of()));
        runtime.createProcessInstanceByKey("rankUnits")
                .businessKey("11002/" + campaign)
                .setVariables(Map.of("wardId", "11002", "campaignId", campaign.toString()))
                .startBeforeActivity("userTask_rankUnits")
                .execute();
        return campaign;
    }

    private Officer officer(String account) {
        Actor administrator = new Actor("e2e.quan-tri", Set.of(Role.ADMINISTRATOR), Set.of());
        String password = accounts.resetPassword(administrator, account);
        return new Officer(chromium.window(), "http://localhost:" + port).signsIn(account, password);
    }
}
