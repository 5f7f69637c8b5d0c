package vn.thidua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.award.AchievementType;
import vn.thidua.award.Authority;
import vn.thidua.award.AwardHistory;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.GrantedAward;
import vn.thidua.award.Nomination;
import vn.thidua.award.NominationId;
import vn.thidua.award.Nominations;
import vn.thidua.award.Occasion;
import vn.thidua.campaign.CampaignId;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.IssuedTestData;
import vn.thidua.document.VotedRound;
import vn.thidua.file.Sha256;
import vn.thidua.file.UploadFile;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Role;
import vn.thidua.shared.Vietnamese;

/** What is forwarded to the city becomes a dossier, is packed and sent, and its answer is kept. */
@WardTest
@Transactional
class DossierIT {

    private static final Actor OFFICER = new Actor("chuyen-vien-tdkt", Set.of(Role.CULTURE_OFFICER), Set.of());
    private static final Actor CLERK = new Actor("van-thu", Set.of(Role.CLERK), Set.of());
    private static final Path SEEN = Path.of("target/documents/dossier");

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierPapers papers;

    @Autowired
    AwardHistory history;

    @Autowired
    Nominations nominations;

    @Autowired
    vn.thidua.file.Files files;

    @Autowired
    Clock clock;

    private final IssuedTestData office;
    private final VotedRound voted;
    private CampaignId campaign = CampaignId.random();
    private String subject = "";

    DossierIT(@Autowired ApplicationContext context) {
        office = new IssuedTestData(context);
        voted = new VotedRound(context);
    }

    @BeforeEach
    void givenTwoForwarded() {
        campaign = office.givenCampaign();
        AwardRoundId round = voted.of(campaign, Authority.UPWARD);
        voted.decide(round);
        subject = round.toString();
    }

    @Test
    @DisplayName("R-46: each part that the dossier lacks is named; it goes without it only for a reason")
    void whatIsMissingIsNamed() {
        Dossier dossier = dossiers.get(dossiers.open(subject));
        List<LineEntry> entries = dossier.lines().stream().map(LineEntry::of).toList();

        assertThat(dossiers.missing(dossier, dossier.lines().get(0))).isNotEmpty();
        assertThatThrownBy(() -> dossiers.prepare(OFFICER, dossier.id(), entries, ""))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::code)
                        .containsOnly("DOSSIER_PART_MISSING"));

        dossiers.prepare(OFFICER, dossier.id(), entries, "Biên bản gửi sau theo đề nghị của thành phố");
        assertThat(dossiers.get(dossier.id()).status()).isEqualTo(Dossier.Status.READY);
    }

    @Test
    void theIssueOfTheSubmissionOpensItsDossierOnce() {
        office.issue(DocumentKind.COUNCIL_MINUTES, subject);
        office.issue(DocumentKind.CITY_SUBMISSION, subject);

        assertThat(dossiers.all())
                .filteredOn(dossier -> dossier.paperSubject().equals(subject))
                .hasSize(1);
        assertThat(dossiers.open(subject)).isEqualTo(dossiers.open(subject));
    }

    @Test
    @DisplayName(
            "Law Art. 84: submission with list, minutes, a report of each nominee, papers and evidence in one package")
    void thePackageHoldsEverythingWithItsHash() throws IOException {
        Dossier dossier = packed();

        Map<String, byte[]> packed = unzip(papers.content(dossier));

        assertThat(packed.keySet())
                .contains("00-danh-muc-ho-so.pdf", "01-to-trinh.pdf", "02-bien-ban-hop-hoi-dong.pdf", "SHA256SUMS.txt")
                .filteredOn(path -> path.endsWith("01-bao-cao-thanh-tich.pdf"))
                .hasSize(2);
        String sums = new String(Objects.requireNonNull(packed.get("SHA256SUMS.txt")), StandardCharsets.UTF_8);
        packed.forEach((path, bytes) -> {
            if (!path.equals("SHA256SUMS.txt")) {
                assertThat(sums).contains(Sha256.of(bytes) + "  " + path);
            }
        });
        assertThat(papers.files(dossier.id())).hasSize(packed.size() - 1);
        assertThat(text(Objects.requireNonNull(packed.get("00-danh-muc-ho-so.pdf"))))
                .contains("Báo cáo thành tích: Đoàn Khắc Tuệ");
        dossiers.pack(dossier.id());
        assertThat(dossiers.get(dossier.id()).packageSha256()).isEqualTo(dossier.packageSha256());
    }

    @Test
    void theReportIsWrittenByKindOfRecipient() throws IOException {
        Dossier dossier = packed();

        for (DossierLine line : dossier.lines()) {
            byte[] report = papers.report(dossier.id(), line.nominationId());
            Files.createDirectories(SEEN);
            Files.write(SEEN.resolve("bao-cao-" + line.number() + ".pdf"), report);
        }
        assertThat(text(papers.report(dossier.id(), dossier.lines().get(0).nominationId())))
                .contains("ĐẶC ĐIỂM, TÌNH HÌNH", "THỦ TRƯỞNG ĐƠN VỊ");
        assertThat(text(papers.report(dossier.id(), dossier.lines().get(1).nominationId())))
                .contains("SƠ LƯỢC LÝ LỊCH", "NGƯỜI BÁO CÁO THÀNH TÍCH", "Vận động Nhân dân");
    }

    @Test
    void theClerkMayGiveItBackWithAReason() {
        Dossier dossier = packed();

        assertThatThrownBy(() -> dossiers.sendBack(CLERK, dossier.id(), " ")).isInstanceOf(BusinessRuleViolation.class);
        dossiers.sendBack(CLERK, dossier.id(), "Thiếu trang ký của tổ dân phố");

        assertThat(dossiers.get(dossier.id()).status()).isEqualTo(Dossier.Status.PREPARING);
    }

    @Test
    @DisplayName("the answer is kept for each nominee; what was granted stands in the history with who granted it")
    void theAnswerIsKept() {
        Dossier dossier = sent();
        NominationId granted = dossier.lines().get(0).nominationId();
        NominationId refused = dossier.lines().get(1).nominationId();

        dossiers.answer(OFFICER, dossier.id(), List.of(granted(granted)));
        assertThat(dossiers.get(dossier.id()).status()).isEqualTo(Dossier.Status.SENT);
        dossiers.answer(OFFICER, dossier.id(), List.of(refused(refused)));

        assertThat(dossiers.get(dossier.id()).status()).isEqualTo(Dossier.Status.ANSWERED);
        GrantedAward award = history.find(granted).orElseThrow();
        assertThat(award.grantedBy()).isEqualTo("Chủ tịch UBND thành phố");
        assertThat(award.decisionCode()).isEqualTo("512/QĐ-UBND");
        assertThat(award.money()).isZero();
        assertThat(history.find(refused)).isEmpty();
        assertThat(nominations.get(refused).status()).isEqualTo(Nomination.Status.REFUSED);
    }

    @Test
    void anAnswerNeedsNumberDateOfficeAndScan() {
        Dossier dossier = sent();
        NominationId id = dossier.lines().get(0).nominationId();
        AnswerEntry bare = new AnswerEntry(id, AnswerEntry.Choice.GRANTED, "", today().plusDays(1), "", "", null);

        assertThatThrownBy(() -> dossiers.answer(OFFICER, dossier.id(), List.of(bare)))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::code)
                        .containsExactlyInAnyOrder(
                                "DOSSIER_DECIDED_ON_WRONG",
                                "DOSSIER_GRANTED_BY_MISSING",
                                "DOSSIER_DECISION_MISSING",
                                "DOSSIER_SCAN_MISSING"));
    }

    @Test
    @DisplayName("R-42: an award for a movement is shown in the next dossier")
    void earlierAwardsOfTheSameSubjectAreShown() {
        CampaignId earlier = office.givenCampaign();
        AwardRoundId round = voted.of(earlier);
        voted.decide(round);
        Dossier dossier = dossiers.get(dossiers.open(subject));
        DossierLine person = dossier.lines().get(1);

        EarlierAwards awards = dossiers.earlier(dossier, person);

        assertThat(awards.all())
                .singleElement()
                .satisfies(award -> assertThat(award.achievement()).isEqualTo(AchievementType.THEMATIC))
                .satisfies(award -> assertThat(award.occasion()).isEqualTo(Occasion.campaign(earlier.toString())));
    }

    private Dossier packed() {
        office.issue(DocumentKind.COUNCIL_MINUTES, subject);
        office.issue(DocumentKind.CITY_SUBMISSION, subject);
        Dossier dossier = dossiers.get(dossiers.open(subject));
        List<LineEntry> entries = new ArrayList<>();
        for (DossierLine line : dossier.lines()) {
            entries.add(new LineEntry(
                    line.nominationId(),
                    "Đơn vị có 25 hộ",
                    line.report().achievements(),
                    line.papers(),
                    List.of(upload("Ảnh hoạt động"))));
        }
        dossiers.prepare(OFFICER, dossier.id(), entries, "");
        dossiers.pack(dossier.id());
        return dossiers.get(dossier.id());
    }

    private Dossier sent() {
        Dossier dossier = packed();
        dossiers.send(CLERK, new SendDossier(dossier.id(), today(), "Trục liên thông văn bản"));
        return dossiers.get(dossier.id());
    }

    private AnswerEntry granted(NominationId id) {
        return new AnswerEntry(
                id,
                AnswerEntry.Choice.GRANTED,
                "512/QĐ-UBND",
                today(),
                "Chủ tịch UBND thành phố",
                "",
                upload("Quyết định 512"));
    }

    private AnswerEntry refused(NominationId id) {
        return new AnswerEntry(
                id,
                AnswerEntry.Choice.REFUSED,
                "",
                today(),
                "Ban Thi đua - Khen thưởng thành phố",
                "Chưa đủ hai năm liên tục",
                null);
    }

    private UUID upload(String name) {
        byte[] png = Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        return files.store(OFFICER, new UploadFile(name + ".png", png, null))
                .id()
                .value();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }

    private static Map<String, byte[]> unzip(byte[] archive) throws IOException {
        Map<String, byte[]> found = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found.put(entry.getName(), zip.readAllBytes());
            }
        }
        return found;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
