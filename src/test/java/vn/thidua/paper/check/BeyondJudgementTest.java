package vn.thidua.paper.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.paper.PaperTestData.aCertificate;
import static vn.thidua.paper.PaperTestData.aLongPlan;
import static vn.thidua.paper.PaperTestData.rendered;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.paper.CertificateSheet;
import vn.thidua.paper.read.ReadingLimits;

/** What cannot be judged is said in a sentence, and hostile files end in one too. */
class BeyondJudgementTest {

    private static final byte[] PLAN = rendered(aLongPlan());

    @Test
    void aScanIsOnlyAPicture() throws IOException {
        assertThat(obstacle(scanned())).contains("chỉ có ảnh quét, không kiểm tra được thể thức");
    }

    @Test
    void aLockedFileStaysLocked() throws IOException {
        assertThat(obstacle(locked())).contains("có mật khẩu");
    }

    @Test
    void aTornFileIsNotGuessedAt() {
        assertThat(obstacle(Arrays.copyOf(PLAN, 600))).contains("hỏng");
    }

    @Test
    void aWordFileAndAPictureAreNoPdf() {
        assertThat(obstacle("PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1)))
                .contains("Word sang PDF");
        assertThat(obstacle(new byte[] {(byte) 0x89, 'P', 'N', 'G'})).contains("không phải tệp PDF");
        assertThat(obstacle(new byte[0])).contains("không phải tệp PDF");
    }

    @Test
    void anEmptyPageHasNothingToRead() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            assertThat(obstacle(saved(document))).contains("không có chữ để đọc");
        }
    }

    @Test
    void aCertificateIsNoDocumentOfTheAnnex() {
        byte[] certificate = rendered(CertificateSheet.full(), aCertificate("Bùi Xuân Hường"));

        assertThat(obstacle(certificate)).contains("Không phải văn bản hành chính");
    }

    @Test
    void aPartyDocumentFollowsOtherRules() {
        byte[] party = Redrawn.of(PLAN)
                .change("CỘNG HÒA", line -> line.text("ĐẢNG CỘNG SẢN VIỆT NAM"))
                .bytes();

        assertThat(obstacle(party)).contains("Văn bản của Đảng");
    }

    @Test
    @DisplayName("R-56: text in TCVN3 or VNI is told, with what to do")
    void oldEncodingsAreTold() throws IOException {
        assertThat(encoding(
                        typed("Céng hßa x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc, KÕ ho¹ch cña ®¬n vÞ")))
                .contains("TCVN3");
        assertThat(encoding(typed("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp - Töï do - Haïnh phuùc")))
                .contains("VNI");
    }

    @Test
    void aBombIsLeftPacked() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            byte[] blanks = new byte[80 << 20];
            Arrays.fill(blanks, (byte) ' ');
            page.setContents(new PDStream(document, new java.io.ByteArrayInputStream(blanks), COSName.FLATE_DECODE));
            document.addPage(page);

            assertThat(obstacle(saved(document))).contains("quá lớn");
        }
    }

    @Test
    void whatTakesTooLongIsLeft() {
        LayoutChecker hasty = LayoutChecker.within(new ReadingLimits(10, 500, 1 << 20, Duration.ofSeconds(5)));

        assertThat(hasty.check(PLAN).obstacle()).contains("quá phức tạp");
    }

    @Test
    void onlyTheFirstPagesOfALongFileAreRead() {
        LayoutReport report = LayoutChecker.within(new ReadingLimits(2, 1_000_000, 1 << 24, Duration.ofSeconds(20)))
                .check(PLAN);

        assertThat(report.notes()).anySatisfy(note -> assertThat(note).contains("2 trang đầu trong 3 trang"));
    }

    /** Whatever is done to the bytes, the answer is a report. */
    @Test
    void brokenBytesNeverEndInAnError() {
        Random random = new Random(30_2020);
        for (int round = 0; round < 60; round++) {
            byte[] broken = PLAN.clone();
            for (int i = 0; i < 40; i++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            assertThat(LayoutChecker.forUploads().check(broken)).isNotNull();
        }
    }

    private static String obstacle(byte[] file) {
        LayoutReport report = LayoutChecker.forUploads().check(file);
        assertThat(report.findings()).isEmpty();
        return String.valueOf(report.obstacle());
    }

    private static String encoding(byte[] file) {
        LayoutReport report = LayoutChecker.forUploads().check(file);
        assertThat(report.findings()).extracting(Finding::rule).containsExactly("R-56");
        return report.findings().get(0).found();
    }

    private static byte[] scanned() throws IOException {
        try (PDDocument plan = Loader.loadPDF(PLAN);
                PDDocument scan = new PDDocument()) {
            BufferedImage image = new PDFRenderer(plan).renderImageWithDPI(0, 72);
            PDPage page = new PDPage(PDRectangle.A4);
            scan.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(scan, page)) {
                stream.drawImage(
                        LosslessFactory.createFromImage(scan, image),
                        0,
                        0,
                        PDRectangle.A4.getWidth(),
                        PDRectangle.A4.getHeight());
            }
            return saved(scan);
        }
    }

    private static byte[] locked() throws IOException {
        try (PDDocument plan = Loader.loadPDF(PLAN)) {
            plan.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            return saved(plan);
        }
    }

    private static byte[] typed(String text) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                stream.beginText();
                stream.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 8);
                stream.newLineAtOffset(80, 700);
                stream.showText(text);
                stream.endText();
            }
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
