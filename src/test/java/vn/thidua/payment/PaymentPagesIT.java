package vn.thidua.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.access.web.AccountPrincipal;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.AwardRounds;
import vn.thidua.campaign.CampaignTestData;
import vn.thidua.campaign.Campaigns;
import vn.thidua.document.VotedRound;

@WardTest
@Transactional
class PaymentPagesIT {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Payouts payouts;

    @Autowired
    private Fund fund;

    @Test
    void theAccountantEntersTheBudgetAndEverybodyConcernedSeesTheBalance() throws Exception {
        mvc.perform(post("/payments/budget")
                        .with(signedIn("ke-toan"))
                        .with(csrf())
                        .param("year", "2042")
                        .param("amount", "150.000.000")
                        .param("on", "15/1/2042")
                        .param("basis", "Quyết định giao dự toán"))
                .andExpect(redirectedUrl("/payments?year=2042"));

        assertThat(fund.of(2042).budget()).isEqualTo(150_000_000);
        mvc.perform(get("/payments?year=2042").with(signedIn("chuyen-vien-tdkt")))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("150.000.000"), not(containsString("??")))))
                .andExpect(content().string(not(containsString("/payments/budget"))));
        mvc.perform(get("/payments/2042.xlsx").with(signedIn("ke-toan"))).andExpect(status().isOk());
    }

    @Test
    void whatIsWrongWithABudgetIsSaidAtItsFields() throws Exception {
        mvc.perform(post("/payments/budget")
                        .with(signedIn("ke-toan"))
                        .with(csrf())
                        .param("year", "2042")
                        .param("amount", "nhiều")
                        .param("on", "31/2/2042")
                        .param("basis", ""))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Nhập số tiền bằng đồng")))
                .andExpect(content().string(containsString("Nhập ngày của văn bản")));
    }

    @Test
    @DisplayName("R-58: accounts stand on no page but the accountant's own, which says that they are sensitive")
    void accountsAreOnThePageOfTheAccountantAlone() throws Exception {
        UUID payout = givenAPayout();
        UUID line = payouts.get(payout).lines().get(1).id();
        mvc.perform(post("/payments/" + payout + "/accounts/" + line)
                        .with(signedIn("ke-toan"))
                        .with(csrf())
                        .param("bank", "Ngân hàng Nông nghiệp")
                        .param("number", "2100205123456")
                        .param("holder", "Đoàn Khắc Tuệ"))
                .andExpect(redirectedUrl("/payments/" + payout + "/accounts"));

        mvc.perform(get("/payments/" + payout + "/accounts").with(signedIn("ke-toan")))
                .andExpect(content().string(containsString("2100205123456")))
                .andExpect(content().string(allOf(containsString("nhạy cảm"), not(containsString("??")))));
        for (String other : List.of("chuyen-vien-tdkt", "truong-vhxh", "quan-tri", "giam-sat")) {
            mvc.perform(get("/payments/" + payout + "/accounts").with(signedIn(other)))
                    .andExpect(status().isForbidden());
        }
        mvc.perform(get("/payments/" + payout).with(signedIn("chuyen-vien-tdkt")))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("Đoàn Khắc Tuệ"), not(containsString("??")))))
                .andExpect(content().string(not(containsString("2100205123456"))));
    }

    private UUID givenAPayout() {
        VotedRound voted = new VotedRound(context);
        AwardRoundId round = voted.of(CampaignTestData.givenDraft(context.getBean(Campaigns.class)));
        voted.decide(round);
        return payouts.open(
                CampaignTestData.OFFICER,
                new OpenPayout(
                        "Quyết định số 12/QĐ-UBND ngày 22/12/2025",
                        context.getBean(AwardRounds.class).snapshot(round).orElseThrow()));
    }

    private static RequestPostProcessor signedIn(String user) {
        return authentication(
                UsernamePasswordAuthenticationToken.authenticated(new AccountPrincipal(user, user), null, List.of()));
    }
}
