package vn.thidua.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.access.web.AccountPrincipal;
import vn.thidua.campaign.CampaignId;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.DraftId;
import vn.thidua.document.IssuedDocument;
import vn.thidua.document.IssuedTestData;

/** "Tải bản Word" beside the PDF, by HTTP. */
@WardTest
@Transactional
class WordDraftsIT {

    @Autowired
    MockMvc http;

    @Autowired
    ApplicationContext context;

    private IssuedTestData office;
    private CampaignId campaign = CampaignId.random();

    @BeforeEach
    void givenACampaign() {
        office = new IssuedTestData(context);
        campaign = office.givenCampaign();
    }

    @Test
    void aDraftIsTakenAwayAsAWordFileWithoutANumber() throws Exception {
        DraftId draft = office.checkedDraft(DocumentKind.PLAN, campaign.toString());

        String text = word("/api/drafts/" + draft + ".docx", "du-thao.docx");

        assertThat(text).contains("DỰ THẢO", "KẾ HOẠCH", "/KH-UBND", "Nơi nhận:");
        assertThat(text).doesNotContainPattern("Số: \\d");
    }

    @Test
    void anIssuedDocumentIsTakenAwayAsTheDraftItCameFrom() throws Exception {
        IssuedDocument plan = office.plan(campaign);

        String text = word("/api/documents/" + plan.id() + ".docx", "du-thao-");

        assertThat(text).contains("DỰ THẢO", "KẾ HOẠCH", plan.signer());
        assertThat(text).doesNotContain(plan.code());
    }

    @Test
    void whoMayNotReadTheDraftMayNotTakeItAway() throws Exception {
        DraftId draft = office.checkedDraft(DocumentKind.PLAN, campaign.toString());

        http.perform(get("/api/drafts/" + draft + ".docx").with(signedIn("truong-tdp-01")))
                .andExpect(status().isForbidden());
    }

    private String word(String path, String name) throws Exception {
        byte[] file = http.perform(get(path).with(signedIn("chuyen-vien-tdkt")))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString(name)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return words.getText();
        }
    }

    private static RequestPostProcessor signedIn(String userId) {
        return authentication(
                UsernamePasswordAuthenticationToken.authenticated(new AccountPrincipal(userId, userId), "", List.of()));
    }
}
