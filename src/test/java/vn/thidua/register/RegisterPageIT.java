package vn.thidua.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.access.web.AccountPrincipal;
import vn.thidua.shared.Actor;

@WardTest
@Transactional
class RegisterPageIT {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Register register;

    @Test
    void theClerkFindsADocumentWithoutTypingItsMarks() throws Exception {
        RegisterEntry entry = givenEntry("Thông báo về việc hội nghị tổng kết");

        mvc.perform(get("/register").param("q", "hoi nghi tong ket").with(signedIn("van-thu")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(entry.code())))
                .andExpect(content().string(containsString("/api/documents/" + entry.documentId() + ".pdf")))
                .andExpect(content().string(not(containsString("??"))));
        mvc.perform(get("/register").param("q", "khong co van ban nay").with(signedIn("van-thu")))
                .andExpect(content().string(not(containsString(entry.code()))));
    }

    @Test
    void theYearIsTakenAwayAsAFile() throws Exception {
        RegisterEntry entry = givenEntry("Thông báo nghỉ lễ");

        mvc.perform(get("/register/outgoing.csv")
                        .param("year", Integer.toString(entry.year()))
                        .with(signedIn("chuyen-vien-tdkt")))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("so-van-ban-di-")))
                .andExpect(content().string(containsString(entry.code())));
    }

    @Test
    void onlyTheClerkGivesANumberUp() throws Exception {
        RegisterEntry entry = givenEntry("Thông báo ghi nhầm");
        String path = "/register/entries/" + entry.id() + "/cancellation";

        mvc.perform(post(path)
                        .param("reason", "Ghi nhầm")
                        .with(signedIn("chuyen-vien-tdkt"))
                        .with(csrf()))
                .andExpect(status().isForbidden());
        mvc.perform(post(path)
                        .param("reason", "Ghi nhầm")
                        .with(signedIn("van-thu"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/register"));

        assertThat(register.entries(entry.year(), "Ghi nhầm"))
                .anyMatch(one -> one.id().equals(entry.id()) && one.isVoid());
    }

    @Test
    void aHeadOfAUnitDoesNotReadTheRegister() throws Exception {
        mvc.perform(get("/register").with(signedIn("truong-tdp-01"))).andExpect(status().isForbidden());
    }

    private RegisterEntry givenEntry(String subject) {
        return register.take(
                Actor.system(),
                new TakeNumber(
                        UUID.randomUUID(),
                        Issuer.PEOPLES_COMMITTEE,
                        "TB",
                        "TB-UBND",
                        subject,
                        "Người Ký",
                        "Các đơn vị",
                        "VT, VHXH",
                        2));
    }

    private static RequestPostProcessor signedIn(String userId) {
        return authentication(
                UsernamePasswordAuthenticationToken.authenticated(new AccountPrincipal(userId, userId), "", List.of()));
    }
}
