package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.campaign.CampaignId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Role;

/** what was issued stays; what corrects it is a document of its own. */
@WardTest
@Transactional
class CorrectionsIT {

    private static final Actor CLERK = new Actor("van-thu", Set.of(Role.CLERK), Set.of());
    private static final Actor CHAIRMAN = new Actor("chu-tich", Set.of(Role.CHAIRMAN), Set.of());
    private static final Actor UNIT = new Actor("to-truong", Set.of(Role.UNIT_REPORTER), Set.of("tdp-01"));
    private static final List<CorrectionItem> WRONG =
            List.of(new CorrectionItem("Khoản 2 mục II", "10/12/2026", "10/12/2025"));

    @Autowired
    ApplicationContext context;

    @Autowired
    Corrections corrections;

    @Autowired
    Recalls recalls;

    @Autowired
    Renditions renditions;

    @Autowired
    Documents documents;

    @Autowired
    Verification verification;

    @Autowired
    VerificationCodes codes;

    @Autowired
    JdbcClient jdbc;

    private IssuedTestData issued;
    private CampaignId campaign = CampaignId.random();
    private IssuedDocument plan;

    @BeforeEach
    void givenAPlanWithAMistake() {
        issued = new IssuedTestData(context);
        campaign = issued.givenCampaign();
        plan = issued.plan(campaign);
        documents.publish(plan.id());
    }

    @Test
    void wrongContentIsAmendedByADocumentOfEqualForm() throws IOException {
        Correction amendment = request(CorrectionWay.AMEND);
        corrections.write(CLERK, amendment.id(), WRONG);

        IssuedDocument amending = issue(amendment);

        assertThat(amending.kind()).isEqualTo(DocumentKind.PLAN);
        assertThat(amending.number()).isGreaterThan(plan.number());
        assertThat(amending.summary()).startsWith("Sửa đổi, bổ sung Kế hoạch số " + plan.code());
        assertThat(text(amending)).contains("10/12/2025", "không thay đổi", "có hiệu lực kể từ ngày ký./.");
        assertThat(corrections.standing(plan.id()).isInForce()).isTrue();
        assertThat(told(plan)).singleElement().asString().contains("sửa đổi, bổ sung bởi", amending.code());
        assertThat(corrections.madeBy(amending.id()))
                .get()
                .extracting(Correction::id)
                .isEqualTo(amendment.id());
    }

    @Test
    void aReplacementNamesWhatItReplacesAndTheOldOneNoLongerCounts() throws IOException {
        byte[] before = documents.content(plan.id());

        IssuedDocument replacing = issue(request(CorrectionWay.REPLACE));

        assertThat(text(replacing)).contains("Kế hoạch này thay thế Kế hoạch số " + plan.code());
        assertThat(corrections.standing(plan.id()).isInForce()).isFalse();
        assertThat(documents.content(plan.id())).isEqualTo(before);
        assertThat(told(plan)).singleElement().asString().contains("thay thế bởi", replacing.code());
    }

    @Test
    void wrongFormIsPutRightByACongVanToWhoeverGotTheDocument() throws IOException {
        Correction rectification = request(CorrectionWay.RECTIFY);
        corrections.write(CLERK, rectification.id(), WRONG);

        IssuedDocument letter = issue(rectification);
        documents.publish(letter.id());

        assertThat(letter.kind()).isEqualTo(DocumentKind.RECTIFICATION);
        assertThat(letter.campaignId()).isEqualTo(campaign.toString());
        assertThat(text(letter))
                .contains("V/v đính chính", "10/12/2026", "10/12/2025")
                .doesNotContain("thay thế");
        assertThat(recalls.recipients(letter.id())).containsExactlyInAnyOrderElementsOf(units(plan));
        assertThat(corrections.standing(plan.id()).isInForce()).isTrue();
    }

    @Test
    void aRecallFreezesTheDocumentAndKeepsWhatEachRecipientDid() {
        Correction recall = request(CorrectionWay.RECALL);
        corrections.recall(CHAIRMAN, recall.id());

        recalls.answer(UNIT, plan.id(), "tdp-01", RecallAnswer.Deed.DESTROYED);

        assertThat(corrections.standing(plan.id()).isRecalled()).isTrue();
        assertThat(recalls.answers(plan.id()))
                .extracting(RecallAnswer::recipient)
                .containsExactly("tdp-01");
        assertThat(told(plan)).singleElement().asString().contains("đã bị thu hồi");
        byte[] scan = "quét".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> renditions.add(CLERK, plan.id(), Rendition.Kind.SCAN, "image/png", scan, ""))
                .hasMessageContaining("DOCUMENT_RECALLED_IS_FROZEN");
        assertThat(corrections.ways(CLERK, plan.id())).isEmpty();
    }

    @Test
    @DisplayName("Nobody answers for another unit")
    void aUnitAnswersForItself() {
        Correction recall = request(CorrectionWay.RECALL);
        corrections.recall(CHAIRMAN, recall.id());

        assertThatThrownBy(() -> recalls.answer(UNIT, plan.id(), "tdp-02", RecallAnswer.Deed.DESTROYED))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
    }

    @Test
    void oneCorrectionAtATimeByTheOfficeWithAReason() {
        request(CorrectionWay.AMEND);

        assertThatThrownBy(() -> request(CorrectionWay.RECALL)).hasMessageContaining("DOCUMENT_CORRECTION_UNDER_WAY");
        assertThatThrownBy(() -> corrections.request(UNIT, plan.id(), CorrectionWay.RECALL, ""))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> {
                    assertThat(refusal.has("DOCUMENT_CORRECTION_NOT_YOURS")).isTrue();
                    assertThat(refusal.has("DOCUMENT_REASON_MISSING")).isTrue();
                });
    }

    @Test
    void aCorrectionNamesPlaceAndDifference() {
        Correction amendment = request(CorrectionWay.AMEND);

        assertThatThrownBy(() -> corrections.write(CLERK, amendment.id(), List.of()))
                .hasMessageContaining("DOCUMENT_CORRECTION_EMPTY");
        assertThatThrownBy(() -> corrections.write(
                        CLERK, amendment.id(), List.of(new CorrectionItem("Mục I", "như cũ", "như cũ"))))
                .hasMessageContaining("DOCUMENT_CORRECTION_ITEM");
    }

    @Test
    void neitherRenditionsNorCorrectionsAreEverChanged() {
        request(CorrectionWay.AMEND);

        assertThatThrownBy(() -> jdbc.sql("update document_correction set reason = 'x' where issued_document_id = :id")
                        .param("id", plan.id().value())
                        .update())
                .hasMessageContaining("never changed");
    }

    private Correction request(CorrectionWay way) {
        return corrections.request(CLERK, plan.id(), way, "ghi nhầm năm");
    }

    private IssuedDocument issue(Correction correction) {
        IssuedDocument document = issued.issue(corrections.carrier(correction.id()), correction.subjectId());
        corrections.apply(correction.id(), document.id());
        return document;
    }

    private List<String> told(IssuedDocument document) {
        return verification.find(codes.of(document.id().value())).orElseThrow().effects();
    }

    private List<String> units(IssuedDocument document) {
        return recalls.recipients(document.id());
    }

    private static final Path SEEN = Path.of("target/documents/corrections");

    private String text(IssuedDocument document) throws IOException {
        byte[] pdf = documents.content(document.id());
        Files.createDirectories(SEEN);
        Files.write(SEEN.resolve(document.fileName()), pdf);
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }
}
