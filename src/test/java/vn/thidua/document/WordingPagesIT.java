package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.access.web.AccountPrincipal;
import vn.thidua.document.wording.Wording;
import vn.thidua.document.wording.Wordings;

@WardTest
@Transactional
class WordingPagesIT {

    private static final RequestPostProcessor HEAD = as("truong-vhxh");

    @Autowired
    MockMvc mvc;

    @Autowired
    WordingOffice office;

    @Autowired
    Wordings wordings;

    @ParameterizedTest
    @EnumSource
    void everyKindIsShownAndItsUnchangedWordsGiveAPdf(DocumentKind kind) throws Exception {
        mvc.perform(get("/wording/" + kind).with(HEAD))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(containsString(wordings.current(kind).wording().archive())))
                .andExpect(content().string(not(containsString("document.text."))))
                .andExpect(content().string(not(containsString("document.audience."))));

        byte[] pdf = office.preview(kind, wordings.current(kind).wording(), null);

        assertThat(text(pdf)).contains("BẢN THỬ");
    }

    @Test
    void theListNamesEveryKindWithItsVersion() throws Exception {
        mvc.perform(get("/wording").with(HEAD))
                .andExpect(content().string(containsString("Quyết định khen thưởng")))
                .andExpect(content().string(containsString("mẫu của phần mềm")));
    }

    @Test
    @DisplayName("R-53: changed words become a version of their own, in composed letters")
    void theHeadOfTheOfficeRewordsALetter() throws Exception {
        String typed = Normalizer.normalize("Mọi vướng mắc xin gọi {office}.", Normalizer.Form.NFD);

        mvc.perform(guidance("closing", typed).param("reason", "Rõ hơn")).andExpect(redirectedUrl("/wording/GUIDANCE"));

        assertThat(wordings.current(DocumentKind.GUIDANCE).number()).isEqualTo(2);
        assertThat(wordings.current(DocumentKind.GUIDANCE).wording().text("closing"))
                .isEqualTo("Mọi vướng mắc xin gọi {office}.");
        mvc.perform(get("/wording/GUIDANCE/versions/2").with(HEAD))
                .andExpect(content().string(containsString("<ins>")))
                .andExpect(content().string(containsString("Rõ hơn")));
    }

    @Test
    void anUnknownPlaceholderIsRefusedWithItsLineAndWhatMayBeUsed() throws Exception {
        mvc.perform(guidance("closing", "Một dòng.\nGọi {offce} nhé {").param("reason", "Thử"))
                .andExpect(content()
                        .string(containsString("“Kết thúc”, dòng 2: không có chỗ điền “{offce}”. Được dùng: {OFFICE}")))
                .andExpect(content().string(containsString("không có chỗ điền “{”")));

        assertThat(wordings.current(DocumentKind.GUIDANCE).number()).isEqualTo(1);
    }

    @Test
    void aPlaceholderOfRowsIsRefusedOutsideItsText() throws Exception {
        mvc.perform(form(DocumentKind.AWARD_DECISION, "execution", "Những người có tên ({count}) thi hành")
                        .param("reason", "Thử"))
                .andExpect(content().string(containsString("không có chỗ điền “{count}”")));
    }

    @Test
    void aMissingTextAndAMissingReasonAreNamedTogether() throws Exception {
        mvc.perform(guidance("opening", " ").param("reason", ""))
                .andExpect(content().string(containsString("Thiếu nội dung của “Mở đầu”.")))
                .andExpect(content().string(containsString("Đề nghị ghi lý do thay đổi.")));
    }

    @Test
    void whatWasChangedMeanwhileIsNotOverwritten() throws Exception {
        mvc.perform(guidance("closing", "Một.").param("reason", "Lần một"))
                .andExpect(redirectedUrl("/wording/GUIDANCE"));

        mvc.perform(guidance("closing", "Hai.").param("reason", "Lần hai"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("vừa")));
    }

    @Test
    void anOldVersionIsTakenUpAgainAsANewOne() throws Exception {
        mvc.perform(guidance("closing", "Một.").param("reason", "Ngắn")).andExpect(redirectedUrl("/wording/GUIDANCE"));

        mvc.perform(post("/wording/GUIDANCE/versions/1")
                        .with(HEAD)
                        .with(csrf())
                        .param("base", "2")
                        .param("reason", "Như cũ"))
                .andExpect(redirectedUrl("/wording/GUIDANCE"));

        assertThat(wordings.current(DocumentKind.GUIDANCE).number()).isEqualTo(3);
        assertThat(wordings.current(DocumentKind.GUIDANCE).wording())
                .isEqualTo(wordings.of(DocumentKind.GUIDANCE, 1).wording());
    }

    @Test
    void thePreviewTellsUnsavedWordsWithSampleData() throws Exception {
        byte[] pdf = mvc.perform(guidance("/api/wording/GUIDANCE/preview.pdf", "closing", "Xin gọi {office}."))
                .andExpect(content().contentType("application/pdf"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(text(pdf)).contains("Xin gọi Phòng Văn hóa - Xã hội./.");
    }

    @Test
    void othersMayReadButNotChange() throws Exception {
        RequestPostProcessor officer = as("chuyen-vien-tdkt");
        mvc.perform(get("/wording").with(officer)).andExpect(status().isOk());
        mvc.perform(post("/wording/GUIDANCE").with(officer).with(csrf()).param("base", "1"))
                .andExpect(status().isForbidden());
    }

    private MockHttpServletRequestBuilder guidance(String name, String text) {
        return form(DocumentKind.GUIDANCE, name, text);
    }

    private MockHttpServletRequestBuilder guidance(String path, String name, String text) {
        return fill(post(path), DocumentKind.GUIDANCE, name, text);
    }

    private MockHttpServletRequestBuilder form(DocumentKind kind, String name, String text) {
        return fill(post("/wording/" + kind), kind, name, text);
    }

    /** The whole page as a browser sends it, with one text changed. */
    private MockHttpServletRequestBuilder fill(
            MockHttpServletRequestBuilder request, DocumentKind kind, String changed, String text) {
        Wording words = wordings.of(kind, 1).wording();
        request.with(HEAD).with(csrf()).param("base", "1");
        request.param("summary", words.summary()).param("archive", words.archive());
        List<String> names = new ArrayList<>(words.texts().keySet());
        for (int i = 0; i < names.size(); i++) {
            request.param("texts[" + i + "].name", names.get(i));
            request.param("texts[" + i + "].text", names.get(i).equals(changed) ? text : words.text(names.get(i)));
        }
        for (int i = 0; i < words.bases().size(); i++) {
            request.param("bases[" + i + "]", words.bases().get(i));
        }
        lines(request, "addressees", words.addressees());
        lines(request, "recipients", words.recipients());
        return request;
    }

    private static void lines(MockHttpServletRequestBuilder request, String list, List<Wording.Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            request.param(list + "[" + i + "].line", lines.get(i).line());
            request.param(list + "[" + i + "].to", lines.get(i).to().toArray(String[]::new));
            request.param(list + "[" + i + "].copies", "1");
        }
        request.param(list + "[" + lines.size() + "].line", "").param(list + "[" + lines.size() + "].copies", "1");
    }

    private static RequestPostProcessor as(String user) {
        return authentication(
                UsernamePasswordAuthenticationToken.authenticated(new AccountPrincipal(user, user), null, List.of()));
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
