package vn.thidua.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.access.web.AccountPrincipal;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignTestData;
import vn.thidua.campaign.Campaigns;
import vn.thidua.score.EnterScores.People;
import vn.thidua.score.EnterScores.Row;
import vn.thidua.score.ScoreSheet.Cell;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Role;

/** Points and ranking of the sample ward, kept, shown and exported. */
@WardTest
@Transactional
class ScoresIT {

    private static final Actor OFFICER = new Actor("chuyen-vien-tdkt", Set.of(Role.CULTURE_OFFICER), Set.of());

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Scores scores;

    @Autowired
    private MockMvc mvc;

    private CampaignId campaign = CampaignId.random();

    @BeforeEach
    void givenACampaignWithCriteria() {
        campaign = CampaignTestData.givenRunningWithScoring(campaigns);
    }

    @Test
    void eachEvaluatorIsAskedForAllUnitsButItsOwn() {
        assertThat(scores.evaluators(campaign)).containsExactly("cong-an");
        assertThat(scores.sheet(campaign, "cong-an").cells())
                .extracting(Cell::unitCode)
                .contains("tdp-01", "th-lien-hong")
                .doesNotContain("cong-an");
        assertThat(scores.sheet(campaign, ScoreEntry.OFFICE).cells())
                .filteredOn(cell -> cell.code().equals("an-ninh"))
                .extracting(Cell::unitCode)
                .containsExactly("cong-an");
    }

    @Test
    void theRankingIsRefusedWhilePointsAreMissingAndSaysWhose() {
        BusinessRuleViolation refusal =
                catchThrowableOfType(BusinessRuleViolation.class, () -> scores.fix(OFFICER, campaign));

        assertThat(refusal.problems()).extracting(Problem::code).containsOnly("SCORE_MISSING");
        assertThat(refusal.problems()).hasSizeGreaterThan(40);
        assertThat(scores.fixed(campaign)).isEmpty();
    }

    @Test
    void pointsOutsideTheirRangeAndReasonsLeftOutAreRefusedTogether() {
        List<Row> rows = List.of(
                new Row("tdp-01", "nen-nep", "41", null),
                new Row("tdp-02", "nen-nep", "tám", null),
                new Row("tdp-03", "nen-nep", "", null),
                new Row("tdp-01", "sang-kien", "1", " "),
                new Row("tdp-01", "an-ninh", "5", null));

        BusinessRuleViolation refusal = catchThrowableOfType(
                BusinessRuleViolation.class,
                () -> scores.enter(OFFICER, new EnterScores(campaign, ScoreEntry.OFFICE, rows, List.of())));

        assertThat(refusal.problems())
                .extracting(Problem::code)
                .containsExactly(
                        "SCORE_POINTS_WRONG",
                        "SCORE_POINTS_WRONG",
                        "SCORE_POINTS_MISSING",
                        "SCORE_REASON_MISSING",
                        "SCORE_NOT_ASKED");
    }

    @Test
    @DisplayName("R-44: women first among equals; the fixed ranking stays as it was fixed")
    void aFixedRankingStays() throws Exception {
        givenPoints("40", List.of(new People("tdp-07", 10, 7), new People("tdp-01", 1000, 699)));
        Ranking fixed = scores.fix(OFFICER, campaign);

        assertThat(fixed.of("tdp-07").orElseThrow().number()).isEqualTo(1);
        assertThat(fixed.of("tdp-01").orElseThrow().number()).isEqualTo(2);
        assertThat(fixed.blocks()).extracting(Ranking.Block::name).contains("Khối tổ dân phố");
        givenPoints("10", List.of());
        assertThat(scores.ranking(campaign)).isEqualTo(fixed);
        theyAreShown();
    }

    private void theyAreShown() throws Exception {
        String page = "/campaigns/" + campaign + "/ranking";
        mvc.perform(get(page).with(signedIn("chu-tich")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Đã chốt lúc")))
                .andExpect(content().string(containsString("Tổ dân phố số 7")))
                .andExpect(content().string(containsString("Tập thể có tỷ lệ nữ theo quy định")))
                .andExpect(content().string(containsString("Công an phường chấm 60")))
                .andExpect(content().string(not(containsString("??"))));
        byte[] sheet = mvc.perform(get(page + ".xlsx").with(signedIn("chuyen-vien-tdkt")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(sheet).startsWith('P', 'K');
        mvc.perform(get(page).with(signedIn("truong-tdp-01"))).andExpect(status().isForbidden());
    }

    private void givenPoints(String office, List<People> people) {
        enter("cong-an", "60", List.of());
        enter(ScoreEntry.OFFICE, office, people);
    }

    private void enter(String evaluator, String points, List<People> people) {
        List<Row> rows = scores.sheet(campaign, evaluator).cells().stream()
                .map(cell -> new Row(
                        cell.unitCode(),
                        cell.code(),
                        cell.adjustment() ? "" : cell.code().equals("an-ninh") ? "60" : points,
                        null))
                .toList();
        scores.enter(OFFICER, new EnterScores(campaign, evaluator, rows, people));
    }

    private static RequestPostProcessor signedIn(String user) {
        return authentication(
                UsernamePasswordAuthenticationToken.authenticated(new AccountPrincipal(user, user), "", List.of()));
    }
}
