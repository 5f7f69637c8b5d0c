package vn.thidua.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.access.web.AccountPrincipal;
import vn.thidua.shared.Problem;

@WardTest
@Transactional
class RulebookPagesIT {

    private static final RequestPostProcessor OFFICER =
            authentication(UsernamePasswordAuthenticationToken.authenticated(
                    new AccountPrincipal("truong-vhxh", "truong-vhxh"), null, List.of()));

    @Autowired
    private MockMvc mvc;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private DatedValues values;

    @Autowired
    private LegalBases bases;

    /** */
    @Test
    void aYearAddedByHandMakesItsTermsCountable() throws Exception {
        mvc.perform(post("/rulebook/calendars/2027")
                        .with(OFFICER)
                        .with(csrf())
                        .param("days[0].on", "08/02/2027")
                        .param("days[0].kind", "DAY_OFF")
                        .param("days[0].name", "Tết Nguyên đán")
                        .param("days[1].on", "1/1/2027")
                        .param("days[1].kind", "DAY_OFF")
                        .param("days[1].name", "Tết Dương lịch")
                        .param("days[2].on", "")
                        .param("days[2].kind", "DAY_OFF")
                        .param("days[2].name", "")
                        .param("reason", "Thông báo lịch nghỉ năm 2027"))
                .andExpect(redirectedUrl("/rulebook/calendars/2027"));

        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 12, 31), 1)).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(calendar.history(2027)).hasSize(1);
    }

    @Test
    void aWrongDayIsSaidAtItsRow() throws Exception {
        mvc.perform(post("/rulebook/calendars/2027")
                        .with(OFFICER)
                        .with(csrf())
                        .param("days[0].on", "08/02/2026")
                        .param("days[0].kind", "DAY_OFF")
                        .param("days[0].name", "Năm khác")
                        .param("reason", "Thử"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ngày 08/02/2026 không thuộc năm 2027.")));

        assertThat(calendar.hasYear(2027)).isFalse();
    }

    /** */
    @Test
    void aDayIsReadAsItIsWrittenHereAndNothingElse() throws Exception {
        mvc.perform(post("/rulebook/calendars/2027")
                        .with(OFFICER)
                        .with(csrf())
                        .param("days[0].on", "02/30/2027")
                        .param("days[0].kind", "DAY_OFF")
                        .param("days[0].name", "Sai")
                        .param("reason", "Thử"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("“02/30/2027” không phải là ngày")));
        changeSalary("2.700.000", "31/6/2027")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ngày phải viết theo ngày/tháng/năm")));
    }

    @Test
    void aNewValueEndsTheOneBeforeAndACorrectionKeepsItsPeriod() throws Exception {
        changeSalary("2.700.000", "01/7/2027").andExpect(redirectedUrl("/rulebook/values/salary.base"));
        changeSalary("2800000", "01/07/2027").andExpect(redirectedUrl("/rulebook/values/salary.base"));

        assertThat(values.history("salary.base"))
                .extracting(DatedValue::value)
                .containsExactly("2800000", "2530000", "2340000");
        assertThat(values.get("salary.base", LocalDate.of(2027, 6, 30)).validTo())
                .isEqualTo(LocalDate.of(2027, 6, 30));
    }

    @Test
    void aWrongValueIsRefusedAtItsField() throws Exception {
        changeSalary("hai triệu", "")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("“hai triệu” không phải giá trị hợp lệ")))
                .andExpect(content().string(containsString("Đề nghị nhập ngày bắt đầu áp dụng.")));
    }

    /** */
    @Test
    void aDeadDecreeIsNotCitedAndItsSuccessorIsNamed() {
        LocalDate day = LocalDate.of(2025, 10, 15);

        assertThat(bases.problemsOf(List.of("luat-tdkt-2022", "nd-98-2023", "tt-01-2024-bnv"), day))
                .extracting(Problem::code)
                .containsExactly("RULEBOOK_BASIS_REPLACED", "RULEBOOK_BASIS_REPLACED");
        assertThat(bases.problemsOf(List.of("nd-98-2023"), LocalDate.of(2025, 6, 30)))
                .isEmpty();
        assertThat(bases.problemsOfText("theo Nghị định số 198/2023/NĐ-CP", day))
                .isEmpty();
        assertThat(bases.problemsOfText("theo Nghị định số 98/2023/NĐ-CP của Chính phủ", day))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.arguments()).contains("Nghị định số 152/2025/NĐ-CP", "15/10/2025"));
    }

    @Test
    void aBasisThatEndedIsNoLongerCitable() throws Exception {
        mvc.perform(post("/rulebook/bases")
                        .with(OFFICER)
                        .with(csrf())
                        .param("code", "nd-30-2020")
                        .param("kind", "DECREE")
                        .param("number", "30/2020/NĐ-CP")
                        .param("issuer", "Chính phủ")
                        .param("issuedOn", "2020-03-05")
                        .param("subject", "về công tác văn thư")
                        .param("validFrom", "2020-03-05")
                        .param("validTo", "2026-12-31")
                        .param("replacedBy", "")
                        .param("reason", "Có nghị định mới"))
                .andExpect(redirectedUrl("/rulebook/bases/nd-30-2020"));

        assertThat(bases.problemsOf(List.of("nd-30-2020"), LocalDate.of(2027, 1, 1)))
                .hasSize(1);
        assertThat(bases.history("nd-30-2020")).hasSize(2);
    }

    private ResultActions changeSalary(String value, String from) throws Exception {
        return mvc.perform(post("/rulebook/values")
                .with(OFFICER)
                .with(csrf())
                .param("key", "salary.base")
                .param("value", value)
                .param("validFrom", from)
                .param("legalBasis", "Nghị định mới")
                .param("confirmed", "true")
                .param("reason", "Tăng lương cơ sở"));
    }
}
