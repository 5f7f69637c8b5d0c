package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.access.web.AccountPrincipal;
import vn.thidua.award.AwardRoundId;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignTestData;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.DeadlineKind;
import vn.thidua.campaign.ExtendDeadline;
import vn.thidua.organisation.Organisation;
import vn.thidua.paper.CertificateSheet;
import vn.thidua.paper.VeraPdf;
import vn.thidua.report.Exemplar;
import vn.thidua.report.FigureEntry;
import vn.thidua.report.FigureState;
import vn.thidua.report.MovementResult;
import vn.thidua.report.ReportKey;
import vn.thidua.report.ReturnedPoint;
import vn.thidua.report.SubmitReport;
import vn.thidua.report.TaskResult;
import vn.thidua.report.UnitReports;
import vn.thidua.report.WardResults;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Role;
import vn.thidua.signing.Holder;
import vn.thidua.signing.SignatureReport;
import vn.thidua.signing.Signatures;

/** The papers of a running campaign and of its awards, each read out of the other modules and issued. */
@WardTest
@Transactional
class CampaignPapersIT {

    private static final Actor OFFICER = CampaignTestData.OFFICER;
    private static final Actor UNIT = new Actor("truong-tdp-01", Set.of(Role.UNIT_REPORTER), Set.of("tdp-01"));

    private static final Path SEEN = Path.of("target/documents/campaign");

    @Autowired
    MockMvc http;

    @Autowired
    Documents documents;

    @Autowired
    PrintProfiles printers;

    @Autowired
    RenderingRecords records;

    @Autowired
    Campaigns campaigns;

    @Autowired
    UnitReports reports;

    @Autowired
    WardResults results;

    @Autowired
    Organisation organisation;

    @Autowired
    SigningDesk desk;

    @Autowired
    Signatures signatures;

    @Autowired
    JdbcClient jdbc;

    private final IssuedTestData office;
    private final VotedRound voted;

    private CampaignId campaign = CampaignId.random();
    private ReportKey report = new ReportKey(campaign, "tdp-01", 1);

    CampaignPapersIT(@Autowired ApplicationContext context) {
        office = new IssuedTestData(context);
        voted = new VotedRound(context);
    }

    @BeforeEach
    void givenARunningCampaign() {
        campaign = CampaignTestData.givenDraft(campaigns);
        issue(DocumentKind.PLAN, campaign.toString());
        campaigns.launch(OFFICER, campaign, LocalDate.of(2025, 9, 12));
        report = new ReportKey(campaign, "tdp-01", 1);
    }

    @Test
    void guidanceNamesThePlanWithItsNumber() {
        IssuedDocument plan = documents.of(campaign.toString()).get(0);

        IssuedDocument guidance = issue(DocumentKind.GUIDANCE, campaign.toString());

        assertThat(text(guidance)).contains("Kế hoạch số " + plan.code());
        assertThat(guidance.code()).endsWith("/VHXH-TĐKT");
    }

    @Test
    @DisplayName("R-38: one letter for a missed deadline, with everybody who missed it")
    void urgingListsTheUnitsThatHaveNotReported() {
        String deadline =
                campaigns.deadline(campaign, DeadlineKind.REPORT, 1).id().toString();

        IssuedDocument urging = issue(DocumentKind.URGING, deadline);

        assertThat(text(urging)).contains("Tổ dân phố số 1", "Trường Mầm non Thạch Khôi", "Báo cáo kết quả");
        assertThat(documents.publish(urging.id()).get(0).unitCodes()).contains("tdp-01", "mn-thach-khoi");
    }

    @Test
    void aNoticeTellsOfTheNewDeadlineAndOfTheCancellation() {
        var change = campaigns.requestExtension(
                OFFICER,
                new ExtendDeadline(campaign, DeadlineKind.REPORT, 1, LocalDate.of(2027, 1, 20), "Mưa bão kéo dài"));
        campaigns.requestCancellation(OFFICER, campaign, "Thành phố điều chỉnh kế hoạch");

        assertThat(text(issue(DocumentKind.EXTENSION_NOTICE, change.id().toString())))
                .contains("10/12/2025", "20/01/2027", "Mưa bão kéo dài.");
        assertThat(text(issue(DocumentKind.CANCELLATION_NOTICE, campaign.toString())))
                .contains("Thành phố điều chỉnh kế hoạch.");
    }

    @Test
    void eachReviewOfAReportHasASlipOfItsOwnWithoutANumber() {
        reports.submit(UNIT, aReport());
        reports.sendBack(OFFICER, report, "Xem lại", List.of(new ReturnedPoint("figures[2].numerator", "Chưa khớp")));
        IssuedDocument returned = slip(DocumentKind.REPORT_RETURN);
        reports.submit(UNIT, aReport());
        reports.sendBack(OFFICER, report, null, List.of(new ReturnedPoint("story", "Quá ngắn")));
        IssuedDocument again = slip(DocumentKind.REPORT_RETURN);
        reports.submit(UNIT, aReport());
        reports.accept(OFFICER, report, null);
        IssuedDocument receipt = slip(DocumentKind.REPORT_RECEIPT);

        assertThat(text(returned)).contains("Chỉ tiêu:", "Chưa khớp", "NGƯỜI THẨM ĐỊNH");
        assertThat(again.id()).isNotEqualTo(returned.id());
        assertThat(receipt.code()).isNull();
        assertThat(text(receipt)).contains("97,45% (268/275)", "thực hiện", "NGƯỜI TIẾP NHẬN");
        assertThat(documents.read(UNIT, receipt.id())).isNotEmpty();
    }

    @Test
    void theResultsOfTheUnitsBecomeTwoReports() {
        reports.submit(UNIT, aReport());
        reports.accept(OFFICER, report, null);
        results.consolidate(OFFICER, campaign, 1, "Phong trào được hưởng ứng.", List.of());
        documents.write(
                OFFICER, DocumentKind.SUMMARY_REPORT, campaign.toString(), Map.of("lessons", "Giao việc rõ người."));

        String consolidated = text(issue(DocumentKind.CONSOLIDATED_REPORT, campaign + "/1"));
        String summary = text(issue(DocumentKind.SUMMARY_REPORT, campaign.toString()));

        assertThat(consolidated).contains("97,45% (268/275)", "Phong trào được hưởng ứng.", "Tổ dân phố số 1");
        assertThat(summary).contains("97,45% (268/275)", "Giao việc rõ người.", "232/KH-UBND");
    }

    @Test
    @DisplayName("R-49, R-52: minutes, submission, decision and certificates tell of the same people")
    void thePapersOfARoundAgree() {
        AwardRoundId round = voted.of(campaign);
        IssuedDocument minutes = issue(DocumentKind.COUNCIL_MINUTES, round.toString());
        IssuedDocument proposal = issue(DocumentKind.AWARD_PROPOSAL, round.toString());
        voted.decide(round);
        IssuedDocument decision = issue(DocumentKind.AWARD_DECISION, round.toString());
        List<IssuedDocument> certificates = documents.issueCertificates(round.toString()).stream()
                .map(documents::issued)
                .toList();

        assertThat(List.of(minutes, proposal, decision))
                .allSatisfy(paper -> assertThat(text(paper)).contains("Đoàn Khắc Tuệ", "Tổ dân phố số 1"));
        assertThat(text(minutes)).contains("Lê Văn Tư");
        assertThat(text(decision)).contains(proposal.code(), minutes.code()).doesNotContain("Lê Văn Tư");
        assertThat(minutes.code()).endsWith("/BB-HĐTĐKT");
        assertThat(certificates)
                .hasSize(2)
                .allSatisfy(certificate -> assertThat(text(certificate)).contains(decision.code()))
                .allSatisfy(certificate -> VeraPdf.assertPdfA2a(documents.content(certificate.id())));
        assertThat(certificates.get(0).fileName()).isEqualTo(decision.fileName().replace(".pdf", "-GK-001.pdf"));
        assertThat(certificates).allSatisfy(this::isMadeAgainOfItsRecord);
        assertThat(documents.issueCertificates(round.toString()))
                .isEqualTo(certificates.stream().map(IssuedDocument::id).toList());
        assertThat(pages(documents.certificatesForPrint(OFFICER, round.toString(), CertificateSheet.full())))
                .isEqualTo(2);
        theyCanBePrintedOnTheWardsOwnStock(decision);
    }

    /** moved by millimetres, after a look at the calibration sheet. */
    private void theyCanBePrintedOnTheWardsOwnStock(IssuedDocument decision) {
        UUID printer = printers.save(
                        OFFICER,
                        new SavePrintProfile(
                                null,
                                "Phôi của phường",
                                CertificateSheet.Stock.PRE_PRINTED,
                                Map.of("RECIPIENT.right", "-2,5")))
                .id();
        String path = "/api/documents/" + decision.id() + "/certificates.pdf?profile=" + printer;

        assertThat(new String(asOfficer("/documents/" + decision.id() + "/certificates"), StandardCharsets.UTF_8))
                .contains("In giấy khen", "tờ căn chỉnh", "RECIPIENT.right", decision.code())
                .doesNotContain("??");
        assertThat(pages(asOfficer(path))).isEqualTo(2);
        assertThat(pages(asOfficer(path + "&calibration=1"))).isEqualTo(1);
        assertThat(words(asOfficer(path + "&calibration=1"))).contains("Tên người nhận", "(dời -2,5; +0,0)");
    }

    private byte[] asOfficer(String path) {
        try {
            return http.perform(get(URI.create(path))
                            .with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                                    new AccountPrincipal("chuyen-vien-tdkt", "chuyen-vien-tdkt"), "", List.of()))))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
        } catch (Exception failure) {
            throw new AssertionError(path, failure);
        }
    }

    @Test
    @DisplayName(
            "R-12, R-21: minutes bear two signatures in one file and no seal; a decision and certificates one seal each")
    void eachPaperOfARoundIsSignedByWhoHasTo() {
        AwardRoundId round = voted.of(campaign);
        IssuedDocument minutes = issue(DocumentKind.COUNCIL_MINUTES, round.toString());
        issue(DocumentKind.AWARD_PROPOSAL, round.toString());
        voted.decide(round);
        IssuedDocument decision = issue(DocumentKind.AWARD_DECISION, round.toString());

        SignatureReport two = verified(minutes.id());
        assertThat(two.signatures()).hasSize(2);
        assertThat(two.isSignedBy(Holder.person("chuyen-vien-tdkt"))).isTrue();
        assertThat(two.isSignedAndSealed()).isFalse();
        assertThat(two.isValid()).isTrue();
        assertThat(verified(decision.id()).isSignedAndSealed()).isTrue();
        assertThat(documents.issueCertificates(round.toString()))
                .hasSize(2)
                .allSatisfy(id -> assertThat(verified(id).isSignedAndSealed()).isTrue())
                .allSatisfy(id -> assertThat(verified(id).isValid()).isTrue());
    }

    @Test
    @DisplayName("a decision and its certificates are signed in one act; one that fails is named and retried alone")
    void whatFailsInABatchIsNamedAndRetriedAlone() {
        AwardRoundId round = voted.of(campaign);
        issue(DocumentKind.COUNCIL_MINUTES, round.toString());
        issue(DocumentKind.AWARD_PROPOSAL, round.toString());
        voted.decide(round);
        DraftId draft = office.checkedDraft(DocumentKind.AWARD_DECISION, round.toString());
        Actor chairman = office.nextSigner(draft);
        List<SigningItem> items = desk.toSign(chairman, draft);
        assertThat(items).extracting(SigningItem::done).containsExactly(false, false, false);
        String places = breakFile(items.get(1));

        List<SigningItem> signed = desk.sign(chairman, draft, office.pin(chairman));

        assertThat(signed).extracting(SigningItem::done).containsExactly(true, false, true);
        assertThat(signed.get(1).title()).startsWith("Giấy khen ");
        assertThat(signed.get(1).problems()).hasSize(1);
        assertThatThrownBy(() -> desk.signOff(chairman, draft, Verdict.approved(), null))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.problems())
                        .hasSize(1));

        mend(items.get(1), places);
        byte[] decisionBefore =
                desk.file(draft, Objects.requireNonNull(signed.get(0).id()));
        assertThat(desk.sign(chairman, draft, office.pin(chairman))).allMatch(SigningItem::done);
        assertThat(desk.file(draft, Objects.requireNonNull(signed.get(0).id()))).isEqualTo(decisionBefore);
        desk.signOff(chairman, draft, Verdict.approved(), null);
        assertThat(office.issueSigned(draft).code()).isEqualTo(signed.get(0).code());
    }

    private SignatureReport verified(DocumentId id) {
        return signatures.verify(documents.content(id));
    }

    private String breakFile(SigningItem item) {
        String places = jdbc.sql("select places from prepared_document where id = :id")
                .param("id", item.id())
                .query(String.class)
                .single();
        mend(item, "");
        return places;
    }

    private void mend(SigningItem item, String places) {
        jdbc.sql("update prepared_document set places = :places where id = :id")
                .param("places", places)
                .param("id", item.id())
                .update();
    }

    /** The same snapshot and words give the same bytes. */
    private void isMadeAgainOfItsRecord(IssuedDocument issued) {
        RenderingRecord record = records.of(issued.id()).orElseThrow();
        assertThat(record.wordings()).containsKey(issued.kind());
        assertThat(records.renderAgain(record).sha256()).isEqualTo(record.sha256());
    }

    private IssuedDocument slip(DocumentKind kind) {
        DraftId draft = documents.draft(Actor.system(), kind, report.subject());
        return documents.issued(documents.issue(draft));
    }

    private IssuedDocument issue(DocumentKind kind, String subject) {
        return office.issue(kind, subject);
    }

    private SubmitReport aReport() {
        return new SubmitReport(
                report,
                List.of(
                        ratio("gia-dinh-van-hoa", "268", "275", FigureState.ACTUAL),
                        new FigureEntry("to-dan-pho-van-hoa", null, null, null, null, true, FigureState.ACTUAL, null),
                        ratio("bao-hiem-y-te", "948", "985", FigureState.ACTUAL),
                        ratio("ho-ngheo", "2", "275", FigureState.ACTUAL),
                        ratio("nuoc-sach", "985", "985", FigureState.ACTUAL)),
                List.of(
                        new TaskResult("d", "Duy trì bốn phong trào"),
                        new TaskResult("e", "Hai buổi phát thanh mỗi tuần"),
                        new TaskResult("g", "Biểu dương ba hộ")),
                List.of(new MovementResult("binh-dan-hoc-vu-so", "Bốn lớp học")),
                List.of(),
                "Ba đoạn ngõ được trồng hoa.",
                List.of(),
                List.of(new Exemplar("Bà Mạc Thị Huyền Chi", "Hiến đất mở ngõ")),
                false,
                null);
    }

    private static FigureEntry ratio(String target, String numerator, String denominator, FigureState state) {
        return new FigureEntry(target, null, numerator, denominator, null, null, state, null);
    }

    /** The words of a document, which is kept under {@code target/documents} for the eye. */
    private String text(IssuedDocument document) {
        byte[] bytes = documents.content(document.id());
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            Files.createDirectories(SEEN);
            Files.write(SEEN.resolve(document.fileName()), bytes);
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(byte[] bytes) {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int pages(byte[] bytes) {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return pdf.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
