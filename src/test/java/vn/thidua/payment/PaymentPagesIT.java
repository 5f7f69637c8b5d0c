package vn.thidua.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.access.web.AccountPrincipal;
import vn.thidua.audit.AuditEntry;
import vn.thidua.audit.AuditTrail;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.AwardRounds;
import vn.thidua.campaign.CampaignTestData;
import vn.thidua.campaign.Campaigns;
import vn.thidua.document.VotedRound;
import vn.thidua.payment.request.DataRequest;
import vn.thidua.payment.request.DataRequests;
import vn.thidua.payment.request.EnterRequest;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;

@WardTest
@Transactional
class PaymentPagesIT {

    private static final Actor ACCOUNTANT = new Actor("ke-toan", Set.of(Role.PAYMENT_OFFICER), Set.of());

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

    @Test
    @DisplayName("R-58: a payment list in Excel names no account; the list for the bank is the accountant's alone")
    void onlyTheListForTheBankNamesAccounts() throws Exception {
        UUID payout = givenAPayout();
        givenAnAccount(payout);

        for (String reader : List.of("ke-toan", "chuyen-vien-tdkt", "chu-tich")) {
            assertThat(sheet("/payments/" + payout + "/list.xlsx", reader))
                    .contains("Đoàn Khắc Tuệ")
                    .doesNotContain("2100205123456");
        }
        assertThat(sheet("/payments/" + payout + "/accounts.xlsx", "ke-toan")).contains("2100205123456");
        mvc.perform(get("/payments/" + payout + "/accounts.xlsx").with(signedIn("truong-vhxh")))
                .andExpect(status().isForbidden());
        mvc.perform(get("/payments/" + payout + "/list.xlsx").with(signedIn("quan-tri")))
                .andExpect(status().isForbidden());
        assertThat(context.getBean(AuditTrail.class).about("payout/" + payout))
                .extracting(AuditEntry::action)
                .contains("PAYOUT_ACCOUNTS_EXPORTED");
    }

    @Test
    @DisplayName("R-58: who receives certificate and money on a day stands in a list to sign, without accounts")
    void aHandoverIsAListToSign() throws Exception {
        UUID payout = givenAPayout();
        UUID line = givenAnAccount(payout);
        payouts.handOver(
                CampaignTestData.OFFICER,
                new HandOver(payout, today(), "Nhà văn hóa", List.of(new HandOver.Row(line, true, "Đoàn Thị Mơ"))));

        assertThat(sheet("/payments/" + payout + "/handovers/1.xlsx", "chuyen-vien-tdkt"))
                .contains("Đoàn Thị Mơ", "Ký nhận")
                .doesNotContain("2100205123456");
        mvc.perform(get("/payments/" + payout).with(signedIn("chuyen-vien-tdkt")))
                .andExpect(content().string(allOf(containsString("handovers/1.xlsx"), not(containsString("??")))));
    }

    @Test
    @DisplayName("R-58: an erasure is asked for in the register and fulfilled when the account is gone")
    void anErasureIsFulfilledWhenTheAccountIsGone() throws Exception {
        UUID payout = givenAPayout();
        UUID line = givenAnAccount(payout);
        mvc.perform(get("/payments/requests?payout=" + payout + "&line=" + line).with(signedIn("ke-toan")))
                .andExpect(content().string(allOf(containsString("Khắc Tuệ"), not(containsString("??")))));
        mvc.perform(post("/payments/requests")
                        .with(signedIn("ke-toan"))
                        .with(csrf())
                        .param("receivedOn", "10/9/2025")
                        .param("name", "Đoàn Khắc Tuệ")
                        .param("contact", "0912 345 678")
                        .param("kind", "ERASURE")
                        .param("about", "Xóa số tài khoản")
                        .param("line", line.toString()))
                .andExpect(redirectedUrl("/payments/requests"));
        DataRequest request = requests().openOf(ACCOUNTANT, payout).get(0);

        answerFulfilled(request).andExpect(flash().attribute("problems", hasItem(containsString("vẫn còn lưu"))));
        mvc.perform(get("/payments/" + payout + "/accounts").with(signedIn("ke-toan")))
                .andExpect(content().string(containsString("/payments/requests#" + request.id())));
        context.getBean(BankAccounts.class).erase(ACCOUNTANT, line);
        answerFulfilled(request).andExpect(flash().attributeExists("notice"));

        assertThat(requests().openOf(ACCOUNTANT, payout)).isEmpty();
        mvc.perform(get("/payments/requests").with(signedIn("quan-tri")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Tài khoản: đã xóa"),
                                containsString("Đã gửi công văn"),
                                not(containsString("??")))));
        for (String other : List.of("chuyen-vien-tdkt", "giam-sat", "van-thu")) {
            mvc.perform(get("/payments/requests").with(signedIn(other))).andExpect(status().isForbidden());
        }
    }

    @Test
    @DisplayName("R-58: what is wrong with a request or an answer is said")
    void whatIsWrongWithARequestIsSaid() throws Exception {
        mvc.perform(post("/payments/requests")
                        .with(signedIn("truong-vhxh"))
                        .with(csrf())
                        .param("receivedOn", "31/2/2026"))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("Chưa thực hiện được"), not(containsString("??")))));
        mvc.perform(post("/payments/requests").with(signedIn("truong-vhxh")).with(csrf()))
                .andExpect(content().string(containsString("Nhập ngày nhận yêu cầu")))
                .andExpect(content().string(containsString("Chọn loại yêu cầu")));
        UUID id = requests()
                .enter(
                        ACCOUNTANT,
                        new EnterRequest(
                                LocalDate.of(2025, 9, 10),
                                "Đoàn Khắc Tuệ",
                                "0912 345 678",
                                DataRequest.Kind.ACCESS,
                                "Xem",
                                null));
        mvc.perform(post("/payments/requests/" + id + "/replies")
                        .with(signedIn("truong-vhxh"))
                        .with(csrf())
                        .param("result", "ANSWERED")
                        .param("channel", "MAIL")
                        .param("on", "31/2/2026")
                        .param("words", "Đã trả lời"))
                .andExpect(redirectedUrl("/payments/requests"))
                .andExpect(flash().attribute("problems", hasItem(containsString("Nhập ngày trả lời"))));
    }

    private ResultActions answerFulfilled(DataRequest request) throws Exception {
        return mvc.perform(post("/payments/requests/" + request.id() + "/replies")
                        .with(signedIn("ke-toan"))
                        .with(csrf())
                        .param("result", "FULFILLED")
                        .param("channel", "PAPER")
                        .param("on", "11/9/2025")
                        .param("words", "Đã gửi công văn"))
                .andExpect(redirectedUrl("/payments/requests"));
    }

    private DataRequests requests() {
        return context.getBean(DataRequests.class);
    }

    private LocalDate today() {
        return requests().today();
    }

    private UUID givenAnAccount(UUID payout) {
        UUID line = payouts.get(payout).lines().get(1).id();
        context.getBean(BankAccounts.class)
                .enter(ACCOUNTANT, line, new BankAccount("Ngân hàng Nông nghiệp", "2100205123456", "Đoàn Khắc Tuệ"));
        return line;
    }

    /** All that stands in the cells. */
    private String sheet(String path, String reader) throws Exception {
        byte[] file = mvc.perform(get(path).with(signedIn(reader)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file));
                XSSFExcelExtractor text = new XSSFExcelExtractor(book)) {
            return text.getText();
        }
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
