package vn.thidua.process.cancellation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.access.web.AccountPrincipal;
import vn.thidua.award.Authority;
import vn.thidua.award.AwardGrants;
import vn.thidua.award.AwardHistory;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.AwardTestData;
import vn.thidua.award.AwardVerdict;
import vn.thidua.award.GrantedAward;
import vn.thidua.award.Nominations;
import vn.thidua.award.Occasion;
import vn.thidua.award.RecipientKind;
import vn.thidua.award.cancellation.Cancellation;
import vn.thidua.award.cancellation.Cancellations;
import vn.thidua.organisation.UnitChanges;
import vn.thidua.process.ProcessRoots;

@WardTest
@Transactional
class HistoryPageIT {

    private static final LocalDate ISSUED = LocalDate.of(2025, 12, 22);

    private final Occasion occasion =
            new Occasion(Occasion.Kind.SUDDEN_ACHIEVEMENT, UUID.randomUUID().toString());

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Nominations nominations;

    @Autowired
    private AwardRounds rounds;

    @Autowired
    private AwardHistory history;

    @Autowired
    private Cancellations cancellations;

    @Autowired
    private ProcessRoots roots;

    @Autowired
    private UnitChanges units;

    private GrantedAward award;

    @BeforeEach
    void anAwardIsIssued() {
        AwardRoundId round = new AwardGrants(nominations, rounds, occasion)
                .decided(
                        Authority.WARD,
                        AwardVerdict.Choice.GRANT,
                        AwardTestData.entry(RecipientKind.INDIVIDUAL, "Lê Thị Hòa"));
        history.noteDecision(round.toString(), "120/QĐ-UBND", ISSUED);
        award = history.all(AwardHistory.Filter.ofYear(2025)).stream()
                .filter(granted -> granted.occasion().equals(occasion))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("awards are found by year, unit, kind and name, after a merger under the new unit too")
    void awardsAreFoundByYearUnitKindAndName() throws Exception {
        units.end(AwardGrants.OFFICER, "tdp-01", LocalDate.of(2025, 12, 31), "tdp-02", "Sáp nhập");

        mvc.perform(get("/awards/history?year=2025&unit=tdp-02&kind=INDIVIDUAL&q=le thi hoa")
                        .with(signedIn("chu-tich")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                not(containsString("??")),
                                containsString("120/QĐ-UBND"),
                                containsString("Lê Thị Hòa"),
                                containsString("nay thuộc Tổ dân phố số 2"))));
        mvc.perform(get("/awards/history?year=2024").with(signedIn("chu-tich")))
                .andExpect(content().string(not(containsString("120/QĐ-UBND"))));
    }

    @Test
    void theListGoesIntoExcelWithDatesAndNumbers() throws Exception {
        byte[] bytes = mvc.perform(get("/awards/history/history.xlsx?year=2025&q=le thi hoa")
                        .with(signedIn("truong-vhxh")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            List<String> cells = new ArrayList<>();
            book.getSheetAt(0).forEach(row -> row.forEach(cell -> cells.add(cell.toString())));
            assertThat(cells).contains("120/QĐ-UBND", "Lê Thị Hòa", "Tổ dân phố số 1");
        }
    }

    @Test
    void whoIsNotAnOfficerDoesNotSeeTheWholeWardsAwards() throws Exception {
        mvc.perform(get("/awards/history").with(signedIn("truong-tdp-01"))).andExpect(status().isForbidden());
        mvc.perform(get("/awards/history/" + award.id()).with(signedIn("truong-tdp-01")))
                .andExpect(status().isForbidden());
    }

    @Test
    @DisplayName("R-51: the office asks for the cancellation from the award's page; it lies on the Chairman's desk")
    void theOfficeAsksForTheCancellationFromTheAwardsPage() throws Exception {
        mvc.perform(get("/awards/history/" + award.id()).with(signedIn("chuyen-vien-tdkt")))
                .andExpect(
                        content().string(allOf(not(containsString("??")), containsString("Đề nghị hủy khen thưởng"))));

        mvc.perform(request("", "")).andExpect(flash().attributeExists("problems"));
        mvc.perform(request("Khai 20 hộ, thực tế 2 hộ", "Kết luận số 12/KL-UBND"))
                .andExpect(redirectedUrl("/awards/history/" + award.id()));

        Cancellation asked = cancellations.of(award.id()).get(0);
        assertThat(asked.status()).isEqualTo(Cancellation.Status.REQUESTED);
        assertThat(roots.isRunning(CancelAwardProcess.KEY, "cancellation/11002/" + asked.id()))
                .isTrue();
        mvc.perform(get("/awards/history/" + award.id()).with(signedIn("chuyen-vien-tdkt")))
                .andExpect(content()
                        .string(allOf(
                                containsString("Chờ Chủ tịch quyết định"),
                                not(containsString("Trình Chủ tịch</button>")))));
    }

    private MockHttpServletRequestBuilder request(String explanation, String source) {
        return post("/awards/history/" + award.id() + "/cancellation")
                .with(signedIn("chuyen-vien-tdkt"))
                .with(csrf())
                .param("ground", "FALSE_DECLARATION")
                .param("explanation", explanation)
                .param("source", source);
    }

    private static RequestPostProcessor signedIn(String user) {
        return authentication(
                UsernamePasswordAuthenticationToken.authenticated(new AccountPrincipal(user, user), null, List.of()));
    }
}
