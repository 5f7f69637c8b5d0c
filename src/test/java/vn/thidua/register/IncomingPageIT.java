package vn.thidua.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.access.web.AccountPrincipal;

/** The pages of the registers, as the records clerk and others see them. */
@WardTest
@Transactional
class IncomingPageIT {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theClerkRegistersWhatArrivedAndFollowsIt() throws Exception {
        String at = register("NONE", "88/KH-UBND", null)
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        mvc.perform(get(at).with(signedIn("van-thu")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("88/KH-UBND")))
                .andExpect(content().string(containsString("Không có tệp")))
                .andExpect(content().string(not(containsString("??"))));
        mvc.perform(post(at + "/transfers")
                        .param("receiver", "Phòng Văn hóa - Xã hội")
                        .param("signedBy", "Trần Thị B")
                        .param("opinion", "Tham mưu")
                        .param("dueOn", "")
                        .with(signedIn("van-thu"))
                        .with(csrf()))
                .andExpect(redirectedUrl(at));
        mvc.perform(get(at + "/slip").with(signedIn("van-thu")))
                .andExpect(content().string(containsString("ĐẾN")))
                .andExpect(content().string(containsString("Phòng Văn hóa - Xã hội")));
        for (String page : List.of("/register/incoming", "/register/follow-up")) {
            mvc.perform(get(page).param("q", "kh-ubnd phat dong").with(signedIn("chuyen-vien-tdkt")))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("88/KH-UBND")))
                    .andExpect(content().string(not(containsString("??"))));
        }
    }

    @Test
    @DisplayName("R-32: a secret document leaves neither text nor file")
    void aSecretDocumentLeavesNothing() throws Exception {
        int files = count("stored_file");

        register("SECRET", "99/KH-UBND", "%PDF-1.4 mật")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("sổ văn bản mật riêng")))
                .andExpect(content().string(not(containsString("99/KH-UBND"))));

        assertThat(count("stored_file")).isEqualTo(files);
        assertThat(jdbc.sql("select count(*) from incoming_document where symbol = '99/KH-UBND'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("R-25: the second try to register a document asks for a reason and keeps the form")
    void aDuplicateAsksForAReason() throws Exception {
        register("NONE", "77/KH-UBND", null).andExpect(status().is3xxRedirection());

        register("NONE", "77/KH-UBND", null)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("đã được đăng ký")))
                .andExpect(content().string(containsString("name=\"duplicateReason\"")));
    }

    @Test
    @DisplayName("R-25: a damaged file gets no number; the clerk sends it back with a reason")
    void aDamagedFileIsSentBack() throws Exception {
        register("NONE", "66/KH-UBND", "%PDF-1.4 cut off")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("chỉ có thể trả lại nơi gửi")))
                .andExpect(content().string(containsString("name=\"returnReason\"")));

        mvc.perform(post("/register/incoming/returns")
                        .param("secrecy", "NONE")
                        .param("author", "UBND thành phố Hải Phòng")
                        .param("symbol", "66/KH-UBND")
                        .param("type", "Kế hoạch")
                        .param("subject", "Phát động phong trào thi đua")
                        .param("addressee", "")
                        .param("senderEmail", "vanthu@haiphong.example")
                        .param("note", "")
                        .param("fileName", "")
                        .param("returnReason", "Tệp hỏng")
                        .with(signedIn("van-thu"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/register/incoming"));

        mvc.perform(get("/register/incoming").with(signedIn("van-thu")))
                .andExpect(content().string(containsString("Tệp hỏng")));
        assertThat(jdbc.sql("select count(*) from mail_outbox where kind = 'INCOMING_RETURNED'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void everyPageAndFileOfTheRegistersOpens() throws Exception {
        for (String page : List.of(
                "/register",
                "/register?status=VOID&from=01/01/2025&to=31/12/2025&issuer=COUNCIL&signer=ky",
                "/register/incoming/new",
                "/register/scheme",
                "/register/late")) {
            mvc.perform(get(page).with(signedIn("van-thu")))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))));
        }
        for (String file : List.of(
                "/register/outgoing.pdf",
                "/register/outgoing.xlsx",
                "/register/incoming.pdf?volume=2",
                "/register/incoming.xlsx",
                "/register/follow-up.pdf",
                "/register/follow-up.xlsx")) {
            byte[] bytes = mvc.perform(get(file).with(signedIn("van-thu")))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            assertThat(new String(bytes, 0, 2, StandardCharsets.US_ASCII)).isIn("%P", "PK");
        }
    }

    @Test
    void othersReadButDoNotEnter() throws Exception {
        mvc.perform(get("/register/incoming").with(signedIn("chuyen-vien-tdkt")))
                .andExpect(status().isOk());
        mvc.perform(get("/register/incoming/new").with(signedIn("chuyen-vien-tdkt")))
                .andExpect(status().isForbidden());
        mvc.perform(get("/register/late").with(signedIn("chuyen-vien-tdkt"))).andExpect(status().isForbidden());
        mvc.perform(get("/register/incoming").with(signedIn("truong-tdp-01"))).andExpect(status().isForbidden());
        mvc.perform(post("/register/scheme").with(signedIn("chuyen-vien-tdkt")).with(csrf()))
                .andExpect(status().isForbidden());
    }

    @Test
    @DisplayName("R-16: the scheme is decided with its decision and reason; what is missing is said")
    void theSchemeIsDecidedOnItsPage() throws Exception {
        mvc.perform(post("/register/scheme")
                        .param("scheme", "GROUPED")
                        .param("groups", "QĐ\nKH BC")
                        .param("from", "01/01/2099")
                        .param("decision", "")
                        .param("reason", "")
                        .with(signedIn("van-thu"))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("chưa thuộc nhóm nào")))
                .andExpect(content().string(containsString("quyết định của người đứng đầu")));
        mvc.perform(post("/register/scheme")
                        .param("scheme", "COMMON")
                        .param("groups", "")
                        .param("from", "01/01/2099")
                        .param("decision", "Quyết định số 01/QĐ-UBND ngày 02/01/2098")
                        .param("reason", "Gọn sổ")
                        .with(signedIn("chu-tich"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/register/scheme"));
    }

    @Test
    @DisplayName("R-18: a number given on paper is refused without its scan, and its form stays filled")
    void aLateEntryNeedsItsScan() throws Exception {
        mvc.perform(multipart("/register/late")
                        .param("issuer", "PEOPLES_COMMITTEE")
                        .param("type", "TB")
                        .param("symbol", "TB-UBND")
                        .param("number", "1")
                        .param("issuedOn", "")
                        .param("subject", "Thông báo lịch trực")
                        .param("signer", "Nguyễn Văn A")
                        .param("recipients", "")
                        .param("keptBy", "VT")
                        .param("copies", "2")
                        .param("reason", "Mất điện")
                        .param("scanId", "")
                        .param("scanName", "")
                        .with(signedIn("van-thu"))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Cần tải bản quét")))
                .andExpect(content().string(containsString("value=\"TB-UBND\"")));
    }

    private ResultActions register(String secrecy, String symbol, @Nullable String file) throws Exception {
        MockMultipartHttpServletRequestBuilder request = multipart("/register/incoming");
        if (file != null) {
            request.file(new MockMultipartFile(
                    "file", "van-ban.pdf", "application/pdf", file.getBytes(StandardCharsets.UTF_8)));
        }
        return mvc.perform(request.param("secrecy", secrecy)
                .param("way", "PAPER")
                .param("urgency", "NORMAL")
                .param("author", "UBND thành phố Hải Phòng")
                .param("symbol", symbol)
                .param("documentDate", "05/9/2025")
                .param("receivedOn", "")
                .param("dueOn", "")
                .param("type", "Kế hoạch")
                .param("subject", "Phát động phong trào thi đua")
                .param("addressee", "Phòng Văn hóa - Xã hội")
                .param("senderEmail", "")
                .param("campaignId", "")
                .param("note", "")
                .param("fileId", "")
                .param("fileName", "")
                .with(signedIn("van-thu"))
                .with(csrf()));
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private static RequestPostProcessor signedIn(String userId) {
        return authentication(
                UsernamePasswordAuthenticationToken.authenticated(new AccountPrincipal(userId, userId), "", List.of()));
    }
}
