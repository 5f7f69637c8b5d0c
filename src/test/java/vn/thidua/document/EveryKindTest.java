package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.award.Occasion;
import vn.thidua.document.composing.Composed;
import vn.thidua.document.composing.ComposingTestData;
import vn.thidua.paper.PaperTestData;
import vn.thidua.paper.VeraPdf;
import vn.thidua.paper.check.LayoutChecker;
import vn.thidua.paper.check.LayoutReport;

/** Each kind of document as a file: its words against the golden text beside this test, its form by veraPDF. */
class EveryKindTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path SEEN = Path.of("target/documents");
    private static final Instant ISSUED = Instant.parse("2025-12-22T03:00:00Z");

    private final ComposingTestData data = new ComposingTestData();

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CERTIFICATE")
    void readsAsTheGoldenTextAndIsAnAccessibleArchiveFile(DocumentKind kind) throws IOException {
        byte[] pdf = PaperTestData.rendered(sheet(kind).document());
        String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Files.createDirectories(SEEN);
        Files.write(SEEN.resolve(name + ".pdf"), pdf);

        assertThat(words(text(pdf))).isEqualTo(words(golden(name, text(pdf))));
        VeraPdf.assertPdfA2a(pdf);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CERTIFICATE", "REPORT_RECEIPT", "REPORT_RETURN", "AWARD_RESULT_SLIP"})
    void deviatesNowhereFromTheDecree(DocumentKind kind) {
        LayoutReport report = checked(kind);

        assertThat(report.obstacle()).isNull();
        assertThat(report.findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"REPORT_RECEIPT", "REPORT_RETURN", "AWARD_RESULT_SLIP"})
    void anInnerSlipIsNoOfficialDocumentToTheChecker(DocumentKind kind) {
        assertThat(checked(kind).obstacle()).contains("Không phải văn bản hành chính");
    }

    private LayoutReport checked(DocumentKind kind) {
        return LayoutChecker.forUploads()
                .check(PaperTestData.rendered(sheet(kind).document()));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CERTIFICATE")
    void theSameSnapshotGivesTheSameBytes(DocumentKind kind) {
        assertThat(PaperTestData.rendered(sheet(kind).document()))
                .isEqualTo(PaperTestData.rendered(sheet(kind).document()));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CERTIFICATE")
    void aTrialMarksEachPaperAndLeavesTheOthersClean(DocumentKind kind) {
        assertThat(text(PaperTestData.rendered(sheet(kind, 5, true).document())))
                .contains("BẢN THỬ");
        assertThat(text(PaperTestData.rendered(sheet(kind).document()))).doesNotContain("BẢN THỬ");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CERTIFICATE")
    void aPrintForSigningByHandHasNoNumber(DocumentKind kind) {
        assertThat(text(PaperTestData.rendered(sheet(kind, null, false).document())))
                .doesNotContain("Số: 05/")
                .doesNotContain("ngày 22 tháng 12 năm 2025\n");
    }

    @Test
    @DisplayName("R-26: the list of a decision tells its number and date on paper, not in an electronic original")
    void theReferenceOfAListIsFilledInOnPaper() {
        Composed composed =
                data.composers().compose(DocumentKind.AWARD_DECISION, data.snapshot(DocumentKind.AWARD_DECISION));
        RenderingRecord.Setting electronic = new RenderingRecord.Setting(
                signers(DocumentKind.AWARD_DECISION), 5, null, LocalDate.of(2025, 12, 22), ISSUED, null, false, false);

        String onPaper = decision(composed, electronic.signedOnPaper(true));

        assertThat(onPaper)
                .contains("(Kèm theo Quyết định số 05/QĐ-UBND ngày 22 tháng 12 năm 2025 của Chủ tịch Ủy ban nhân dân");
        assertThat(decision(composed, electronic)).contains("(Kèm theo Quyết định số /QĐ-UBND ngày tháng năm của");
    }

    @ParameterizedTest
    @CsvSource({
        "YEARLY_TITLES, Danh hiệu “Lao động tiên tiến”|Danh hiệu “Chiến sĩ thi đua cơ sở”, award-decision-titles",
        "CULTURAL_FAMILIES, Danh hiệu “Gia đình văn hóa”, award-decision-families"
    })
    void decisionsOnTitlesReadAsTheGoldenText(Occasion.Kind occasion, String awards, String name) throws IOException {
        Composed composed =
                data.composers().compose(DocumentKind.AWARD_DECISION, data.decision(occasion, awards.split("\\|")));
        byte[] pdf = PaperTestData.rendered(
                sheet(DocumentKind.AWARD_DECISION, composed).document());
        Files.createDirectories(SEEN);
        Files.write(SEEN.resolve(name + ".pdf"), pdf);

        assertThat(words(text(pdf))).isEqualTo(words(golden(name, text(pdf))));
        assertThat(LayoutChecker.forUploads().check(pdf).findings()).isEmpty();
    }

    private static Sheet sheet(DocumentKind kind, Composed composed) {
        RenderingRecord.Setting setting = new RenderingRecord.Setting(
                signers(kind), 5, null, LocalDate.of(2025, 12, 22), ISSUED, null, false, false);
        return new Sheet(kind, "draft", composed, setting, 2025);
    }

    private static String decision(Composed composed, RenderingRecord.Setting setting) {
        Sheet sheet = new Sheet(DocumentKind.AWARD_DECISION, "draft", composed, setting, 2025);
        return text(PaperTestData.rendered(sheet.document())).replaceAll("[\\s\\u00A0]+", " ");
    }

    private Sheet sheet(DocumentKind kind) {
        return sheet(kind, 5, false);
    }

    private Sheet sheet(DocumentKind kind, @Nullable Integer number, boolean trial) {
        Composed composed = data.composers().compose(kind, data.snapshot(kind));
        LocalDate date = number == null ? null : LocalDate.of(2025, 12, 22);
        RenderingRecord.Setting setting =
                new RenderingRecord.Setting(signers(kind), number, null, date, ISSUED, null, trial, false);
        return new Sheet(kind, "draft", composed, setting, 2025);
    }

    private static List<Signer> signers(DocumentKind kind) {
        return kind.signings().stream().map(EveryKindTest::signer).toList();
    }

    private static Signer signer(Signing signing) {
        List<String> lines =
                switch (signing) {
                    case COMMITTEE -> List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
                    case CHAIRMAN -> List.of("CHỦ TỊCH");
                    case CULTURE_HEAD -> List.of("TRƯỞNG PHÒNG");
                    case COUNCIL_SECRETARY -> List.of("THƯ KÝ");
                    case COUNCIL_CHAIR -> List.of("CHỦ TỌA");
                    case COUNCIL_INVITER -> List.of("TM. HỘI ĐỒNG", "CHỦ TỊCH");
                };
        return new Signer(signing, "user", lines, "Khúc Đình Ngạn", "Chủ tịch");
    }

    /** Set the property {@code golden.write} to accept what is composed now. */
    private static String golden(String name, String actual) throws IOException {
        Path file = GOLDEN.resolve(name + ".txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, actual);
        }
        return Files.readString(file);
    }

    /** Where lines break is the layout's business. */
    private static String words(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                            .getText(document)
                            .replaceAll("[ \\t]+(?=\\R)", "")
                            .strip() + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
