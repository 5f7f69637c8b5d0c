package vn.thidua.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.campaign.CampaignId;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.Documents;
import vn.thidua.document.IssuedDocument;
import vn.thidua.document.IssuedTestData;
import vn.thidua.document.Rendition;
import vn.thidua.document.Renditions;
import vn.thidua.document.VerificationCodes;
import vn.thidua.shared.Actor;

/** Anybody with a paper in hand, by HTTP, without an account. */
@WardTest
@Transactional
class VerificationPageIT {

    @Autowired
    MockMvc http;

    @Autowired
    ApplicationContext context;

    @Autowired
    VerificationCodes codes;

    @Autowired
    Documents documents;

    @Autowired
    Renditions renditions;

    private IssuedTestData issued;
    private CampaignId campaign = CampaignId.random();
    private IssuedDocument plan;
    private String code = "";

    @BeforeEach
    void givenAnIssuedPlan() {
        issued = new IssuedTestData(context);
        campaign = issued.givenCampaign();
        plan = issued.plan(campaign);
        code = codes.of(plan.id().value());
    }

    @Test
    void whoHoldsTheCodeSeesWhatStandsOnThePaper() throws Exception {
        String page = page(ask("/v/" + code)).body();

        assertThat(page)
                .contains(
                        "Văn bản có thật, đang có hiệu lực",
                        plan.code(),
                        plan.signer(),
                        "Ủy ban nhân dân".toUpperCase())
                .contains(plan.summary());
    }

    @Test
    @DisplayName("R-58: no accounts, no unit codes, no ids, no other documents")
    void nothingElseIsShown() throws Exception {
        String page = page(ask("/v/" + code)).body();

        assertThat(page)
                .doesNotContain(
                        plan.id().toString(),
                        campaign.toString(),
                        plan.draftId().toString(),
                        plan.sha256())
                .doesNotContain("chu-tich", "tdp-01", "/api/", "/documents/");
    }

    @Test
    void theAnswerLeavesNoTrace() throws Exception {
        MvcResult result = http.perform(ask("/v/" + code)).andReturn();

        assertThat(result.getRequest().getSession(false)).isNull();
        assertThat(result.getResponse().getCookies()).isEmpty();
        assertThat(result.getResponse().getHeader("X-Robots-Tag")).contains("noindex");
        assertThat(result.getResponse().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(result.getResponse().getContentAsString()).doesNotContain("<script");
    }

    @Test
    void everythingThatIsNoIssuedDocumentGetsTheSameAnswer() throws Exception {
        String draftsCode = codes.of(UUID.randomUUID());

        Answer unknown = page(ask("/v/0000000000000000"));

        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.body()).contains("Không có văn bản nào");
        assertThat(page(ask("/v/" + draftsCode))).isEqualTo(unknown);
        assertThat(page(ask("/v/abc"))).isEqualTo(unknown);
        assertThat(page(ask("/v/" + plan.id()))).isEqualTo(unknown);
    }

    @Test
    @DisplayName("A signed draft is no document yet")
    void aDraftNeverVerifies() throws Exception {
        issued.signedDraft(DocumentKind.GUIDANCE, campaign.toString());

        assertThat(documents.of(campaign.toString())).hasSize(1);
        assertThat(page(ask("/v/" + codes.of(UUID.randomUUID()))).status()).isEqualTo(404);
    }

    @Test
    void anUploadIsComparedWithTheOriginalAndItsRenditions() throws Exception {
        byte[] original = documents.content(plan.id());
        byte[] scan = "ảnh quét".getBytes(StandardCharsets.UTF_8);
        renditions.add(Actor.system(), plan.id(), Rendition.Kind.SCAN, "image/png", scan, "");
        byte[] changed = original.clone();
        changed[changed.length / 2] ^= 1;

        assertThat(upload(original)).contains("Tệp đúng bản gốc");
        assertThat(upload(scan)).contains("Bản số hóa văn bản giấy");
        assertThat(upload(changed)).contains("Tệp không trùng", "đã bị sửa");
    }

    @Test
    void whoTriesCodesOutIsStopped() throws Exception {
        for (int i = 0; i < CallsPerAddress.PER_MINUTE; i++) {
            assertThat(page(ask("/v/" + i).with(from("203.0.113.7"))).status()).isEqualTo(404);
        }

        assertThat(page(ask("/v/" + code).with(from("203.0.113.7"))).status()).isEqualTo(429);
        assertThat(page(ask("/v/" + code).with(from("203.0.113.8"))).status()).isEqualTo(200);
    }

    @Test
    void aTypedCodeLeadsToItsPage() throws Exception {
        MvcResult result =
                http.perform(ask("/v").param("code", "abcd-efgh 1234-5678")).andReturn();

        assertThat(result.getResponse().getRedirectedUrl()).isEqualTo("/v/ABCDEFGH12345678");
    }

    private record Answer(int status, String body) {}

    private Answer page(MockHttpServletRequestBuilder request) throws Exception {
        MvcResult result = http.perform(request).andReturn();
        return new Answer(
                result.getResponse().getStatus(), result.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private String upload(byte[] bytes) throws Exception {
        return http.perform(multipart("/v/" + code)
                        .file(new MockMultipartFile("file", "a.pdf", "application/pdf", bytes))
                        .with(from(UUID.randomUUID().toString())))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static MockHttpServletRequestBuilder ask(String path) {
        return get(path).with(from(UUID.randomUUID().toString()));
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}
