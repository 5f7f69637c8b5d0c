package vn.thidua.process.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.access.web.AccountPrincipal;
import vn.thidua.archive.Archive;
import vn.thidua.archive.ArchiveFileId;
import vn.thidua.archive.FileDetails;
import vn.thidua.campaign.CampaignId;
import vn.thidua.document.CorrectionWay;
import vn.thidua.document.Corrections;
import vn.thidua.document.Documents;
import vn.thidua.document.IssuedDocument;
import vn.thidua.document.IssuedTestData;
import vn.thidua.document.VerificationCodes;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;

/** The pages of one document and of its campaign's file, as staff see them. */
@WardTest
@Transactional
class DocumentPageIT {

    private static final Path SEEN = Path.of("target/pages");
    private static final Actor CLERK = new Actor("van-thu", Set.of(Role.CLERK), Set.of());
    private static final Actor CHAIRMAN = new Actor("chu-tich", Set.of(Role.CHAIRMAN), Set.of());

    @Autowired
    MockMvc http;

    @Autowired
    ApplicationContext context;

    @Autowired
    Documents documents;

    @Autowired
    Corrections corrections;

    @Autowired
    Archive archive;

    @Autowired
    VerificationCodes codes;

    private CampaignId campaign = CampaignId.random();
    private IssuedDocument plan;

    @BeforeEach
    void givenAnIssuedPlan() {
        IssuedTestData issued = new IssuedTestData(context);
        campaign = issued.givenCampaign();
        plan = issued.plan(campaign);
        documents.publish(plan.id());
    }

    @Test
    void staffSeesFactsFilesDispatchAndWhoDidWhat() throws Exception {
        http.perform(get("/api/documents/%s.pdf".formatted(plan.id())).with(staff("van-thu")));

        String page = page("/documents/" + plan.id(), "van-thu", "document");

        assertThat(page)
                .contains(plan.code(), plan.summary(), plan.sha256(), "Các tổ dân phố", "Trên hệ thống")
                .contains("Kiểm tra nội dung: đạt", "Kiểm tra thể thức: đạt")
                .contains("Lập tệp văn bản có số, ngày", "Ban hành", "Mở, tải tệp")
                .contains("/v/" + codes.of(plan.id().value()), "Văn bản có sai sót");
    }

    @Test
    void aCorrectionBeginsOnThePageAndARecallShowsThere() throws Exception {
        MockHttpServletResponse asked = http.perform(post("/documents/%s/correction".formatted(plan.id()))
                        .with(staff("van-thu"))
                        .with(csrf())
                        .param("way", "RECALL")
                        .param("reason", "Ban hành nhầm"))
                .andReturn()
                .getResponse();
        assertThat(asked.getRedirectedUrl()).isEqualTo("/documents/" + plan.id());
        assertThat(page("/documents/" + plan.id(), "van-thu", "document-asked"))
                .contains("Thu hồi: đang xử lý", "Ban hành nhầm")
                .doesNotContain("Văn bản có sai sót");

        corrections.recall(CHAIRMAN, corrections.of(plan.id()).get(0).id());

        assertThat(page("/documents/" + plan.id(), "van-thu", "document-recalled"))
                .contains("không còn hiệu lực", "Đã hủy bản điện tử", "Tổ dân phố số 1");
        assertThat(page("/v/" + codes.of(plan.id().value()), "van-thu", "verified-recalled"))
                .contains("không còn hiệu lực", "đã bị thu hồi");
    }

    @Test
    void theChairmanSeesNoWayToCorrect() throws Exception {
        assertThat(corrections.ways(CHAIRMAN, plan.id())).isEmpty();
        assertThat(corrections.ways(CLERK, plan.id())).contains(CorrectionWay.AMEND);
    }

    @Test
    void theFileOfACampaignIsOpenedSeenAndTakenAway() throws Exception {
        assertThat(page("/archive/campaigns/" + campaign, "van-thu", "archive-open"))
                .contains("Mở hồ sơ");
        FileDetails details = new FileDetails("96.TĐKT", "Hồ sơ phong trào", "10 năm", "", "", "", null, null);
        ArchiveFileId file = archive.open(CLERK, 2025, campaign.toString(), details);

        assertThat(page("/archive/files/" + file, "van-thu", "archive-file"))
                .contains(plan.code(), "Tải trọn bộ hồ sơ");
        assertThat(page("/archive?year=2025", "van-thu", "archive-list")).contains("96.TĐKT");
        MockHttpServletResponse taken = http.perform(
                        get("/archive/files/%s/package.zip".formatted(file)).with(staff("van-thu")))
                .andReturn()
                .getResponse();
        assertThat(taken.getContentType()).isEqualTo("application/zip");
        assertThat(taken.getContentAsByteArray()).startsWith('P', 'K');
        page("/v/" + codes.of(plan.id().value()), "van-thu", "verified");
    }

    private String page(String path, String user, String name) throws Exception {
        String body = http.perform(get(path).with(staff(user)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        keep(name, body);
        return body;
    }

    private static void keep(String name, String body) throws IOException {
        Files.createDirectories(SEEN);
        Files.writeString(SEEN.resolve(name + ".html"), body);
    }

    private static RequestPostProcessor staff(String user) {
        return authentication(
                UsernamePasswordAuthenticationToken.authenticated(new AccountPrincipal(user, user), "", List.of()));
    }
}
