package vn.thidua.organisation;

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
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.access.web.AccountPrincipal;
import vn.thidua.shared.Role;

@WardTest
@Transactional
class OrganisationPagesIT {

    private static final LocalDate LATER = LocalDate.of(2030, 1, 2);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Organisation organisation;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/organisation",
                "/organisation?q=to dan&ended=true",
                "/organisation/units/new",
                "/organisation/units/vhxh",
                "/organisation/people",
                "/organisation/people/new",
                "/organisation/people/chu-tich",
                "/organisation/people/van-thu/appointment",
                "/organisation/mandates",
                "/organisation/mandates/new",
                "/organisation/council",
                "/organisation/recipients",
                "/organisation/recipients/addressees/ubnd-tp",
                "/organisation/recipients/groups/to-dan-pho",
                "/organisation/recipients/groups/new",
                "/organisation/file",
                "/rulebook",
                "/rulebook?on=01/6/2025",
                "/rulebook/calendars/2025",
                "/rulebook/calendars/2031",
                "/rulebook/values/salary.base",
                "/rulebook/values/award.money-rounding",
                "/rulebook/values/council.threshold.DEFAULT",
                "/rulebook/values/new",
                "/rulebook/bases/nd-98-2023",
                "/rulebook/bases/new"
            })
    void everyPageOpensForTheAuthorisedOfficerWithoutAMissingText(String page) throws Exception {
        mvc.perform(get(page).with(signedIn("truong-vhxh")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void aHeadOfAUnitReadsNothingHere() throws Exception {
        mvc.perform(get("/organisation").with(signedIn("truong-tdp-01"))).andExpect(status().isForbidden());
        mvc.perform(get("/rulebook").with(signedIn("truong-tdp-01"))).andExpect(status().isForbidden());
    }

    @Test
    void anOfficerReadsButDoesNotChange() throws Exception {
        mvc.perform(get("/organisation").with(signedIn("chuyen-vien-tdkt"))).andExpect(status().isOk());
        mvc.perform(post("/organisation/units")
                        .with(signedIn("chuyen-vien-tdkt"))
                        .with(csrf()))
                .andExpect(status().isForbidden());
    }

    @Test
    void whoOnlyReadsIsOfferedNoChange() throws Exception {
        mvc.perform(get("/organisation/people/van-thu").with(signedIn("giam-sat")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/end\""))))
                .andExpect(content().string(not(containsString("/appointment"))));
    }

    @Test
    void aNewUnitIsKeptAndAnnounced() throws Exception {
        mvc.perform(post("/organisation/units")
                        .with(signedIn("truong-vhxh"))
                        .with(csrf())
                        .param("code", "tdp-19")
                        .param("name", "Tổ dân phố số 19")
                        .param("kind", "NEIGHBOURHOOD")
                        .param("abbreviation", "")
                        .param("email", "")
                        .param("hasComputers", "true")
                        .param("wardPays", "true")
                        .param("validFrom", "01/12/2025")
                        .param("version", "0"))
                .andExpect(redirectedUrl("/organisation/units/tdp-19"));

        assertThat(organisation.unit("tdp-19").existsOn(LATER)).isTrue();
    }

    @Test
    void whatIsWrongStandsAtItsFieldAndWhatWasTypedStays() throws Exception {
        mvc.perform(post("/organisation/units")
                        .with(signedIn("truong-vhxh"))
                        .with(csrf())
                        .param("code", "Tổ 19")
                        .param("name", "Phòng Văn hoá - Xã hội")
                        .param("kind", "NEIGHBOURHOOD")
                        .param("abbreviation", "VHXH")
                        .param("email", "khong-co")
                        .param("validFrom", "2025-12-01")
                        .param("version", "0"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Mã chỉ gồm chữ thường")))
                .andExpect(content().string(containsString("Đã có đơn vị tên “Phòng Văn hóa - Xã hội”")))
                .andExpect(content().string(containsString("Chữ viết tắt “VHXH” đang dùng")))
                .andExpect(content().string(containsString("Địa chỉ thư điện tử không đúng")))
                .andExpect(content().string(containsString("value=\"Tổ 19\"")));
    }

    @Test
    void aTransferTakesTheRolesAlong() throws Exception {
        mvc.perform(post("/organisation/people/truong-tdp-01/appointment")
                        .with(signedIn("truong-vhxh"))
                        .with(csrf())
                        .param("unitCode", "tdp-02")
                        .param("rank", "HEAD")
                        .param("title", "Tổ trưởng tổ dân phố số 2")
                        .param("validFrom", LATER.toString())
                        .param("leavesOthers", "true")
                        .param("reason", "Quyết định điều động"))
                .andExpect(redirectedUrl("/organisation/people/truong-tdp-01"));

        assertThat(organisation.unitsOf("truong-tdp-01", LATER.minusDays(1))).containsExactly("tdp-01");
        assertThat(organisation.unitsOf("truong-tdp-01", LATER)).containsExactly("tdp-02");
        assertThat(organisation.headOf("tdp-02", LATER).map(Person::userId)).contains("truong-tdp-01");
        assertThat(organisation.rolesOf("truong-tdp-02", LATER)).doesNotContain(Role.UNIT_REPORTER);
        assertThat(organisation.isActive("truong-tdp-02", LATER)).isFalse();
    }

    /** */
    @Test
    void aMandateWithoutItsPaperIsRefused() throws Exception {
        mvc.perform(post("/organisation/mandates")
                        .with(signedIn("truong-vhxh"))
                        .with(csrf())
                        .param("userId", "truong-vp")
                        .param("form", "TUQ")
                        .param("reference", "Giấy ủy quyền")
                        .param("fileId", "")
                        .param("validFrom", "2025-12-01")
                        .param("validTo", ""))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("phải đính kèm văn bản ủy quyền")))
                .andExpect(content().string(containsString("phải có ngày kết thúc")))
                .andExpect(content().string(containsString("phải nêu loại văn bản")));
    }

    @Test
    void nobodyGivesHimselfAPower() throws Exception {
        mvc.perform(post("/organisation/people/truong-vhxh/roles")
                        .with(signedIn("truong-vhxh"))
                        .with(csrf())
                        .param("role", "CLERK")
                        .param("validFrom", "2025-12-01"))
                .andExpect(redirectedUrl("/organisation/people/truong-vhxh"));

        assertThat(organisation.rolesOf("truong-vhxh", LATER)).doesNotContain(Role.CLERK);
    }

    @Test
    void theOrganisationGoesOutAndComesInAgain() throws Exception {
        String file = mvc.perform(get("/organisation/file.yaml").with(signedIn("quan-tri")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        String changed = file.replace("Tổ dân phố số 18", "Tổ dân phố Trung tâm");

        mvc.perform(multipart("/organisation/file")
                        .file("file", changed.getBytes(StandardCharsets.UTF_8))
                        .with(signedIn("quan-tri"))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Đã nạp tệp: 1 thay đổi.")));

        assertThat(organisation.unit("tdp-18").name()).isEqualTo("Tổ dân phố Trung tâm");
    }

    @Test
    void aWrongFileIsRefusedWithItsPlaces() throws Exception {
        String file = mvc.perform(get("/organisation/file.yaml").with(signedIn("quan-tri")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        mvc.perform(multipart("/organisation/file")
                        .file(
                                "file",
                                file.replace("kind: \"SCHOOL\"", "kind: \"X\"").getBytes(StandardCharsets.UTF_8))
                        .with(signedIn("quan-tri"))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("không phải giá trị của mục “kind”")));
    }

    static RequestPostProcessor signedIn(String userId) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new AccountPrincipal(userId, userId), null, List.of()));
    }
}
