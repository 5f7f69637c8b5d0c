package vn.thidua.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
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
import static vn.thidua.paper.PdfAssert.assertThatPdf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.access.web.AccountPrincipal;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.Documents;
import vn.thidua.document.IssuedTestData;
import vn.thidua.document.PrintProfile;
import vn.thidua.document.PrintProfiles;
import vn.thidua.document.VotedRound;
import vn.thidua.paper.CertificateSheet.Box;
import vn.thidua.paper.CertificateSheet.Offset;
import vn.thidua.paper.CertificateSheet.Stock;
import vn.thidua.paper.read.PdfLine;

/** each printer is measured once; who prints chooses it and finds it chosen the next time. */
@WardTest
@Transactional
class CertificatePrintIT {

    private static final String CLERK = "van-thu";
    private static final String OFFICER = "chuyen-vien-tdkt";
    private static final Path SEEN = Path.of("target/documents/certificates");

    @Autowired
    MockMvc http;

    @Autowired
    ApplicationContext context;

    @Autowired
    Documents documents;

    @Autowired
    PrintProfiles profiles;

    private String decision = "";

    @BeforeEach
    void givenIssuedCertificates() {
        IssuedTestData office = new IssuedTestData(context);
        VotedRound voted = new VotedRound(context);
        var round = voted.of(office.givenCampaign());
        voted.decide(round);
        office.issue(DocumentKind.COUNCIL_MINUTES, round.toString());
        decision =
                office.issue(DocumentKind.AWARD_DECISION, round.toString()).id().toString();
        documents.issueCertificates(round.toString());
    }

    @Test
    void aPrinterIsSetUpOnceAndChangedLater() throws Exception {
        save(CLERK, Map.of("name", "Máy phòng VH-XH", "stock", "PRE_PRINTED", "right", "1,5", "RECIPIENT.down", "-2"));

        PrintProfile first = profiles.all().get(0);
        assertThat(first)
                .returns(Stock.PRE_PRINTED, PrintProfile::stock)
                .returns(new Offset(1.5, 0), PrintProfile::shift)
                .returns(Map.of(Box.RECIPIENT, new Offset(0, -2)), PrintProfile::boxes);

        page(CLERK, "?edit=" + first.id())
                .andExpect(content().string(allOf(containsString("value=\"1,5\""), containsString("value=\"-2\""))));
        save(CLERK, Map.of("id", first.id().toString(), "name", "Máy phòng VH-XH", "stock", "FULL", "down", "0.5"));

        assertThat(profiles.all())
                .containsExactly(
                        new PrintProfile(first.id(), "Máy phòng VH-XH", Stock.FULL, new Offset(0, 0.5), Map.of()));
    }

    @Test
    @DisplayName("R-52: what is printed with a profile stands exactly by its millimetres elsewhere")
    void thePrintMovesByTheMillimetresOfTheProfile() throws Exception {
        save(CLERK, Map.of("name", "Gốc", "stock", "PRE_PRINTED"));
        save(
                CLERK,
                Map.of("name", "Lệch", "stock", "PRE_PRINTED", "right", "-1,25", "down", "2", "RECIPIENT.right", "3"));

        List<PdfLine> plain = assertThatPdf(print(CLERK, profile("Gốc"))).lines();
        byte[] print = print(CLERK, profile("Lệch"));
        List<PdfLine> moved = assertThatPdf(print).lines();
        Files.createDirectories(SEEN);
        Files.write(SEEN.resolve("moved.pdf"), print);

        assertThat(moved).hasSameSizeAs(plain);
        long names = 0;
        for (int i = 0; i < plain.size(); i++) {
            double right = moved.get(i).left() - plain.get(i).left();
            boolean isName = plain.get(i).size() > 18;
            names += isName ? 1 : 0;
            assertThat(right).as(plain.get(i).text()).isCloseTo(isName ? 1.75 : -1.25, within(0.01));
            assertThat(moved.get(i).baseline() - plain.get(i).baseline()).isCloseTo(2, within(0.01));
        }
        assertThat(names).isPositive();
    }

    @Test
    void whatWasPrintedWithLastIsChosenTheNextTime() throws Exception {
        save(CLERK, Map.of("name", "Máy một", "stock", "PRE_PRINTED"));
        save(CLERK, Map.of("name", "Máy hai", "stock", "FULL"));

        print(OFFICER, profile("Máy một"));

        page(OFFICER, "").andExpect(content().string(chosen(profile("Máy một"))));
        page(CLERK, "").andExpect(content().string(chosen(profile("Máy hai"))));
        page("chu-tich", "").andExpect(content().string(chosen(profile("Máy một"))));
        remove(CLERK, profile("Máy một"));
        page(OFFICER, "")
                .andExpect(content().string(allOf(chosen(profile("Máy hai")), not(containsString("Máy một")))));
    }

    @Test
    void theCalibrationSheetTellsHowToMeasure() throws Exception {
        save(CLERK, Map.of("name", "Máy một", "stock", "PRE_PRINTED", "right", "-1,5"));

        String at = http.perform(asked(CLERK, "/print")
                        .param("profile", profile("Máy một").id().toString())
                        .param("calibration", "1"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        byte[] sheet = pdf(CLERK, String.valueOf(at));
        Files.createDirectories(SEEN);
        Files.write(SEEN.resolve("calibration.pdf"), sheet);
        Files.write(
                SEEN.resolve("calibration-full.pdf"),
                pdf(CLERK, path("/api/documents/%s/certificates.pdf") + "?calibration=1"));

        assertThatPdf(sheet)
                .isA4Landscape(1)
                .reads("tâm dấu cộng phía trên, bên trái: đúng là 20 mm")
                .reads("(dời -1,5; +0,0)")
                .reads("Mã QR");
    }

    @Test
    void allThatIsWrongIsSaidAtOnceAndWhatWasTypedStays() throws Exception {
        save(CLERK, Map.of("name", "Máy một", "stock", "PRE_PRINTED"));

        http.perform(filled(CLERK, Map.of("name", "MAY MOT", "stock", "", "right", "xa", "SIGNATURE.down", "41")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Chọn in cả khung hay chỉ in chữ"),
                                containsString("Toàn trang: “xa” không phải số mi-li-mét từ -40 đến 40"),
                                containsString("Chức vụ, họ tên người ký: “41”"),
                                containsString("value=\"MAY MOT\""))));
        http.perform(filled(CLERK, Map.of("name", "MAY MOT", "stock", "FULL")))
                .andExpect(content().string(containsString("Đã có cấu hình máy in tên “MAY MOT”")));
        assertThat(profiles.all()).hasSize(1);
    }

    @Test
    void onlyTheOfficeAndTheClerkSetUpPrintersAndOnlyStaffPrints() throws Exception {
        http.perform(filled("chu-tich", Map.of("name", "Máy một", "stock", "FULL")))
                .andExpect(status().isForbidden());
        page("chu-tich", "").andExpect(content().string(not(containsString("name=\"RECIPIENT.right\""))));
        http.perform(asked("truong-tdp-01", "/print")).andExpect(status().isForbidden());
    }

    @Test
    void withoutAProfileTheWholeSheetIsPrinted() throws Exception {
        http.perform(asked(CLERK, "/print").param("profile", ""))
                .andExpect(redirectedUrl(path("/api/documents/%s/certificates.pdf")));

        assertThatPdf(pdf(CLERK, path("/api/documents/%s/certificates.pdf"))).reads("GIẤY KHEN");
    }

    private byte[] print(String userId, PrintProfile profile) throws Exception {
        String at = http.perform(
                        asked(userId, "/print").param("profile", profile.id().toString()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return pdf(userId, String.valueOf(at));
    }

    private byte[] pdf(String userId, String at) throws Exception {
        return http.perform(get(at).with(signedIn(userId)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private void save(String userId, Map<String, String> fields) throws Exception {
        http.perform(filled(userId, fields)).andExpect(redirectedUrl(path("/documents/%s/certificates")));
    }

    private void remove(String userId, PrintProfile profile) throws Exception {
        http.perform(asked(userId, "/profiles/" + profile.id() + "/delete"))
                .andExpect(redirectedUrl(path("/documents/%s/certificates")));
    }

    private ResultActions page(String userId, String query) throws Exception {
        return http.perform(get(path("/documents/%s/certificates") + query).with(signedIn(userId)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
    }

    private MockHttpServletRequestBuilder filled(String userId, Map<String, String> fields) {
        MockHttpServletRequestBuilder request = asked(userId, "/profiles");
        fields.forEach(request::param);
        return request;
    }

    private MockHttpServletRequestBuilder asked(String userId, String what) {
        return post(path("/documents/%s/certificates") + what)
                .with(signedIn(userId))
                .with(csrf());
    }

    private PrintProfile profile(String name) {
        return profiles.all().stream()
                .filter(profile -> profile.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static org.hamcrest.Matcher<String> chosen(PrintProfile profile) {
        return containsString("value=\"" + profile.id() + "\" checked=\"checked\"");
    }

    private String path(String pattern) {
        return pattern.formatted(decision);
    }

    private static RequestPostProcessor signedIn(String userId) {
        return authentication(
                UsernamePasswordAuthenticationToken.authenticated(new AccountPrincipal(userId, userId), "", List.of()));
    }
}
