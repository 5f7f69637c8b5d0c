package vn.thidua.award;

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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.access.web.AccountPrincipal;

@WardTest
@Transactional
class AwardPageIT {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Proceedings proceedings;

    @Test
    void thePageShowsAllItsTexts() throws Exception {
        mvc.perform(get("/awards").with(signedIn("chuyen-vien-tdkt")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(not(containsString("??")), containsString("Danh mục hình thức khen thưởng"))));
    }

    @Test
    @DisplayName("R-43: the culture office records a proceeding and its conclusion")
    void theOfficeRecordsAProceedingAndItsConclusion() throws Exception {
        mvc.perform(post("/awards/proceedings")
                        .with(signedIn("chuyen-vien-tdkt"))
                        .with(csrf())
                        .param("name", "Phạm Văn Đông")
                        .param("unitCode", "tdp-01")
                        .param("kind", "COMPLAINT")
                        .param("note", "Đơn tố cáo ngày 01/11/2025")
                        .param("openedOn", "01/11/2025"))
                .andExpect(redirectedUrl("/awards"));
        Proceeding open = proceedings.about("Phạm Văn Đông", "tdp-01").get(0);
        mvc.perform(get("/awards").with(signedIn("truong-vhxh")))
                .andExpect(content().string(containsString("Phạm Văn Đông")));

        mvc.perform(post("/awards/proceedings/" + open.id() + "/closing")
                        .with(signedIn("truong-vhxh"))
                        .with(csrf())
                        .param("closedOn", "01/12/2025")
                        .param("servedOn", "")
                        .param("outcome", "Tố cáo không có cơ sở"))
                .andExpect(redirectedUrl("/awards"));

        assertThat(proceedings.get(open.id()).isOpen()).isFalse();
    }

    @Test
    void whatIsMissingIsToldOnThePage() throws Exception {
        mvc.perform(post("/awards/proceedings")
                        .with(signedIn("chuyen-vien-tdkt"))
                        .with(csrf())
                        .param("name", "")
                        .param("unitCode", "")
                        .param("kind", "")
                        .param("note", "")
                        .param("openedOn", ""))
                .andExpect(status().isOk())
                .andExpect(
                        content().string(allOf(containsString("Chọn đơn vị."), containsString("Chọn loại vụ việc."))));
    }

    @Test
    @DisplayName("A limit of awards is dated on its page, with its ground, and stands in the rulebook")
    void aLimitIsDated() throws Exception {
        mvc.perform(get("/awards/limits").with(signedIn("chuyen-vien-tdkt")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                not(containsString("??")),
                                containsString("không quá 15% số người đạt"),
                                containsString("phường chưa xác nhận"))));

        mvc.perform(post("/awards/limits")
                        .with(signedIn("truong-vhxh"))
                        .with(csrf())
                        .param("award", "CERTIFICATE_OF_MERIT")
                        .param("unitKind", "NEIGHBOURHOOD")
                        .param("number", "3")
                        .param("validFrom", "01/09/2025")
                        .param("legalBasis", "Quy chế của phường")
                        .param("reason", "Theo hướng dẫn"))
                .andExpect(redirectedUrl("/awards/limits"));

        mvc.perform(get("/awards/limits").with(signedIn("truong-vhxh")))
                .andExpect(content().string(containsString("mỗi đơn vị loại “Tổ dân phố” không quá 3 đề nghị")));
    }

    @Test
    void whatIsMissingOfALimitIsTold() throws Exception {
        mvc.perform(post("/awards/limits")
                        .with(signedIn("truong-vhxh"))
                        .with(csrf())
                        .param("award", "CERTIFICATE_OF_MERIT")
                        .param("number", "nhiều")
                        .param("validFrom", "01/09/2025"))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("nhiều"), not(containsString("??")))));
    }

    @Test
    void unitsDoNotSeeWhoIsUnderAProceeding() throws Exception {
        mvc.perform(get("/awards").with(signedIn("truong-tdp-01"))).andExpect(status().isForbidden());
    }

    private static RequestPostProcessor signedIn(String user) {
        return authentication(
                UsernamePasswordAuthenticationToken.authenticated(new AccountPrincipal(user, user), null, List.of()));
    }
}
