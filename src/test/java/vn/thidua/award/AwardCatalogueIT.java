package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.access.web.AccountPrincipal;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;

/** The catalogue as an authorised officer reads and changes it. */
@WardTest
@Transactional
class AwardCatalogueIT {

    private static final String CODE = "GIAY_KHEN_NGUOI_TOT_VIEC_TOT";
    private static final String PAGE = "/awards/catalogue/" + CODE;
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final Actor HEAD = new Actor("truong-vhxh", Set.of(Role.CULTURE_HEAD), Set.of());

    @Autowired
    private MockMvc mvc;

    @Autowired
    private AwardTypes types;

    @Autowired
    private AwardCatalogue catalogue;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("R-40: the list of a day before 01/7/2025 names the district, the one of that day the ward")
    void theListFollowsTheDay() throws Exception {
        mvc.perform(get("/awards/catalogue?on=30/6/2025").with(signedIn("chuyen-vien-tdkt")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                not(containsString("??")), containsString("Chủ tịch Ủy ban nhân dân cấp huyện"))));
        mvc.perform(get("/awards/catalogue?on=01/7/2025").with(signedIn("chuyen-vien-tdkt")))
                .andExpect(content()
                        .string(allOf(
                                not(containsString("Chủ tịch Ủy ban nhân dân cấp huyện")),
                                containsString("Điều 59 Nghị định số 129/2025/NĐ-CP"))));
    }

    @Test
    @DisplayName("R-45, R-47: an award is shown with its money and its vote as the rulebook has them on the day")
    void anAwardIsShownWithMoneyAndVote() throws Exception {
        mvc.perform(get("/awards/catalogue/GRASSROOTS_EMULATION_FIGHTER?on=15/12/2025")
                        .with(signedIn("truong-vhxh")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                not(containsString("??")),
                                containsString("1 × 2.340.000 = 2.340.000"),
                                containsString("Bỏ phiếu kín"),
                                containsString("Khoản 2 Điều 23 Luật Thi đua, khen thưởng"),
                                containsString("/rulebook/values/council.threshold.GRASSROOTS_EMULATION_FIGHTER"))));
    }

    @Test
    void anAwardIsAddedChangedFromADayAndEnded() throws Exception {
        submit("/awards/catalogue", "01/01/2026", "Quy chế mới", "WARD_CHAIRMAN")
                .andExpect(redirectedUrl(PAGE));
        submit(PAGE, "01/01/2027", "Phân cấp lại", "CITY_CHAIRMAN").andExpect(redirectedUrl(PAGE));
        end("31/12/2027").andExpect(redirectedUrl(PAGE));

        assertThat(types.find(CODE, NEW_YEAR.minusDays(1))).get().satisfies(type -> {
            assertThat(type.authority()).isEqualTo(Authority.WARD);
            assertThat(type.validTo()).isEqualTo(NEW_YEAR.minusDays(1));
        });
        assertThat(types.find(CODE, NEW_YEAR)).map(AwardType::authority).hasValue(Authority.UPWARD);
        assertThat(types.find(CODE, LocalDate.of(2028, 1, 1))).isEmpty();
        assertThat(catalogue.history(CODE))
                .hasSize(4)
                .filteredOn(AwardTypeEdition::counts)
                .hasSize(2);
        mvc.perform(get(PAGE).with(signedIn("truong-vhxh")))
                .andExpect(content()
                        .string(allOf(
                                not(containsString("??")),
                                containsString("Phân cấp lại"),
                                containsString("Quyết định bãi bỏ"),
                                containsString("truong-vhxh"))));
    }

    @Test
    @DisplayName(
            "Law.md 2.5: whether a certificate goes with an award is changed from a day on, and the old row is kept")
    void whetherThereIsACertificateIsChangedFromADay() throws Exception {
        assertThat(types.find("ADVANCED_WORKER", NEW_YEAR))
                .map(AwardType::certificate)
                .hasValue(false);
        assertThat(types.find("CERTIFICATE_OF_MERIT", NEW_YEAR))
                .map(AwardType::certificate)
                .hasValue(true);

        mvc.perform(change("/awards/catalogue", "01/01/2026", "Quy chế mới", "WARD_CHAIRMAN")
                .param("certificate", "true")
                .with(signedIn("truong-vhxh")));
        submit(PAGE, "01/01/2027", "Không cấp bằng nữa", "WARD_CHAIRMAN").andExpect(redirectedUrl(PAGE));

        assertThat(types.find(CODE, NEW_YEAR.minusDays(1)))
                .map(AwardType::certificate)
                .hasValue(true);
        assertThat(types.find(CODE, NEW_YEAR)).map(AwardType::certificate).hasValue(false);
        mvc.perform(get(PAGE).with(signedIn("truong-vhxh")))
                .andExpect(content().string(containsString("Không có giấy khen, bằng")));
    }

    @Test
    void aChangeIsInTheRecord() throws Exception {
        submit("/awards/catalogue", "01/01/2026", "Quy chế mới", "WARD_CHAIRMAN");

        assertThat(jdbc.sql("select action from audit_entry where subject = :subject")
                        .param("subject", "award_type/" + CODE)
                        .query(String.class)
                        .list())
                .containsExactly("AWARD_TYPE_ADDED");
    }

    @Test
    void whatIsWrongStandsAtItsField() throws Exception {
        mvc.perform(MockMvcRequestBuilders.post("/awards/catalogue")
                        .with(signedIn("truong-vhxh"))
                        .with(csrf())
                        .param("name", "")
                        .param("conditions[0].text", "Có thành tích")
                        .param("conditions[0].basis", "")
                        .param("validFrom", "32/13/2026"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("“32/13/2026” không phải là ngày"),
                                containsString("Có thành tích"),
                                containsString("Ghi căn cứ: điều, khoản và văn bản."),
                                not(containsString("Nhập ngày bắt đầu áp dụng.")))));
        submit("/awards/catalogue", "", "", "")
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                not(containsString("??")),
                                containsString("Nhập ngày bắt đầu áp dụng."),
                                containsString("Chọn người có thẩm quyền quyết định."),
                                containsString("Đề nghị ghi lý do thay đổi."))));
        assertThat(types.find(CODE, NEW_YEAR)).isEmpty();
    }

    @Test
    void anAwardIsNotAddedTwice() throws Exception {
        submit("/awards/catalogue", "01/01/2026", "Quy chế mới", "WARD_CHAIRMAN");

        submit("/awards/catalogue", "01/01/2026", "Quy chế mới", "WARD_CHAIRMAN")
                .andExpect(content().string(containsString("Danh mục đã có mã " + CODE)));
    }

    @Test
    void whoOnlyReadsChangesNothing() throws Exception {
        mvc.perform(change("/awards/catalogue", "01/01/2026", "Quy chế", "WARD_CHAIRMAN")
                        .with(signedIn("chuyen-vien-tdkt")))
                .andExpect(status().isForbidden());
        mvc.perform(get("/awards/catalogue").with(signedIn("truong-tdp-01"))).andExpect(status().isForbidden());
    }

    @Test
    void whatAnOlderWardCouldNotSayIsCompletedAtTheStart() {
        jdbc.sql(
                        """
                        insert into award_type (id, ward_id, code, name, form, kinds, decided_by, dossier, legal_basis,
                                                place, valid_from, replaced_at)
                        select gen_random_uuid(), ward_id, code, name, form, kinds, decided_by, dossier, legal_basis,
                               place, valid_from, now()
                          from award_type where code = 'ADVANCED_WORKER' and valid_from = '2024-01-01'
                        """)
                .update();

        types.startCatalogue();

        assertThat(catalogue.history("ADVANCED_WORKER"))
                .filteredOn(row -> !row.counts())
                .singleElement()
                .satisfies(row -> assertThat(row.type().conditions()).isNotEmpty());
    }

    @Test
    @DisplayName("R-40: an award that an older ward never had is added at the start once; what it ended stays ended")
    void anAwardTheWardNeverHadIsAddedAtTheStart() {
        jdbc.sql("alter table award_type disable trigger user").update();
        jdbc.sql("delete from award_type where code = 'CITY_EMULATION_FLAG'").update();
        jdbc.sql("alter table award_type enable trigger user").update();
        LocalDate lastDay = LocalDate.of(2026, 12, 31);
        catalogue.end(HEAD, new EndAwardType("ADVANCED_WORKER", lastDay, "Quyết định bãi bỏ", "Không còn áp dụng"));

        types.startCatalogue();
        types.startCatalogue();

        assertThat(types.find("CITY_EMULATION_FLAG", NEW_YEAR)).isPresent();
        assertThat(catalogue.history("CITY_EMULATION_FLAG"))
                .extracting(row -> row.type().validFrom())
                .doesNotHaveDuplicates();
        assertThat(types.find("ADVANCED_WORKER", NEW_YEAR)).isEmpty();
    }

    @Test
    void aRowIsNeverRewritten() {
        assertThatThrownBy(() -> jdbc.sql("update award_type set name = 'Khác'").update())
                .hasMessageContaining("never changed");
    }

    private ResultActions submit(String path, String from, String reason, String decider) throws Exception {
        return mvc.perform(change(path, from, reason, decider).with(signedIn("truong-vhxh")));
    }

    private ResultActions end(String lastDay) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.post(PAGE + "/end")
                .with(signedIn("truong-vhxh"))
                .with(csrf())
                .param("lastDay", lastDay)
                .param("legalBasis", "Quyết định bãi bỏ")
                .param("reason", "Không còn áp dụng"));
    }

    private static MockHttpServletRequestBuilder change(String path, String from, String reason, String decider) {
        return MockMvcRequestBuilders.post(path)
                .with(csrf())
                .param("name", "Giấy khen Người tốt việc tốt")
                .param("form", "REWARD")
                .param("kinds", "INDIVIDUAL", "HOUSEHOLD")
                .param("kindsBasis", "Điều 75")
                .param("achievements", "THEMATIC", "SUDDEN")
                .param("achievementsBasis", "Điều 8")
                .param("decidedBy", decider)
                .param("authorityBasis", "Khoản 3 Điều 80")
                .param("dossier", "SUBMISSION")
                .param("dossierBasis", "Điều 84")
                .param("conditions[0].text", "Được Nhân dân suy tôn")
                .param("conditions[0].basis", "Quy chế của phường")
                .param("conditions[0].judge", "COUNCIL")
                .param("conditions[0].confirmed", "true")
                .param("confirmed", "true")
                .param("validFrom", from)
                .param("validTo", "")
                .param("reason", reason);
    }

    private static RequestPostProcessor signedIn(String user) {
        return authentication(
                UsernamePasswordAuthenticationToken.authenticated(new AccountPrincipal(user, user), null, List.of()));
    }
}
