package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.thidua.paper.PaperTestData.aCertificate;
import static vn.thidua.paper.PaperTestData.aWordyCertificate;
import static vn.thidua.paper.PaperTestData.rendered;
import static vn.thidua.paper.PdfAssert.PRECISION;
import static vn.thidua.paper.PdfAssert.assertThatPdf;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.paper.read.PdfLine;

/** the giấy khen, in millimetres. */
class CertificateTest {

    private static final double POINT = 25.4 / 72;
    private static final String LONG_NAME = "Tập thể cán bộ, giáo viên, nhân viên Trường Mầm non Thạch Khôi";

    @Test
    void aCertificateShowsEveryLineInItsPlace() {
        PdfAssert pdf = assertThatPdf(rendered(CertificateSheet.full(), aCertificate("Bùi Xuân Hường")));

        pdf.isA4Landscape(1).hasPages(1).embedsItsFonts().hasNoLooseDiacritics();
        pdf.reads("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc");
        pdf.reads("CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG THẠCH KHÔI TẶNG GIẤY KHEN Bùi Xuân Hường");
        pdf.reads("Quyết định số 120/QĐ-UBND ngày 15 tháng 12 năm 2025 Số sổ vàng: 0001");
        assertThat(pdf.line("GIẤY KHEN").centre()).isCloseTo(148.5, PRECISION);
        assertThat(pdf.line("Quyết định số").right()).isLessThan(148.5);
        assertThat(pdf.line("Thạch Khôi, ngày").left()).isGreaterThan(148.5);
    }

    @Test
    void atLeastThirtyFiveMillimetresAreFreeForSignatureAndSeal() {
        PdfAssert pdf = assertThatPdf(rendered(CertificateSheet.full(), aWordyCertificate()));

        PdfLine title = pdf.line("PHÓ CHỦ TỊCH");
        PdfLine name = pdf.line("Ngô Thị Hồng Lam");
        double footOfTitle = title.baseline() + 0.216 * title.size() * POINT;
        double topOfName = name.baseline() - 0.891 * name.size() * POINT;
        assertThat(topOfName - footOfTitle).isGreaterThanOrEqualTo(35);
        assertThat(title.centre()).isCloseTo(name.centre(), PRECISION);
    }

    @Test
    @DisplayName("a name of 60 characters shrinks or wraps but is never cut")
    void aLongNameIsNeverCut() {
        assertThat(LONG_NAME.length()).isGreaterThanOrEqualTo(60);
        String veryLong = LONG_NAME + ", " + LONG_NAME;

        for (String name : List.of(
                LONG_NAME,
                LONG_NAME.toUpperCase(java.util.Locale.ROOT),
                String.join(" ", Collections.nCopies(11, "MMMMM")),
                veryLong)) {
            for (CertificateSheet sheet : List.of(CertificateSheet.full(), CertificateSheet.prePrinted())) {
                PdfAssert pdf = assertThatPdf(rendered(sheet, aCertificate(name)));

                pdf.hasPages(1).reads(name);
                assertThat(pdf.lines()).allSatisfy(line -> {
                    assertThat(line.left()).as(line.text()).isGreaterThan(20);
                    assertThat(line.right()).as(line.text()).isLessThan(277);
                });
            }
        }
    }

    @Test
    @DisplayName("R-52: a long name moved far aside is set narrower and ends before the paper does")
    void aLongNameMovedAsideStaysOnThePaper() {
        for (double aside : new double[] {-80, -40, 40, 80}) {
            CertificateSheet moved = CertificateSheet.prePrinted()
                    .moving(Map.of(CertificateSheet.Box.RECIPIENT, new CertificateSheet.Offset(aside, 0)));

            PdfAssert pdf = assertThatPdf(rendered(moved, aCertificate(LONG_NAME.toUpperCase(java.util.Locale.ROOT))));

            pdf.reads(LONG_NAME.toUpperCase(java.util.Locale.ROOT));
            assertThat(pdf.lines()).allSatisfy(line -> {
                assertThat(line.left()).as(line.text()).isGreaterThan(7.9);
                assertThat(line.right()).as(line.text()).isLessThan(289.1);
            });
        }
    }

    @Test
    @DisplayName("R-52: text alone moves by exactly the millimetres entered, every line of it")
    void textAloneMovesExactlyByTheOffset() {
        List<PdfLine> plain = textAt(CertificateSheet.Offset.NONE);

        List<PdfLine> moved = textAt(new CertificateSheet.Offset(2.35, -1.5));

        assertThat(moved).hasSameSizeAs(plain).hasSizeGreaterThan(5);
        for (int i = 0; i < plain.size(); i++) {
            assertThat(moved.get(i).text()).isEqualTo(plain.get(i).text());
            assertThat(moved.get(i).left() - plain.get(i).left()).isCloseTo(2.35, within(0.01));
            assertThat(moved.get(i).baseline() - plain.get(i).baseline()).isCloseTo(-1.5, within(0.01));
        }
    }

    private static List<PdfLine> textAt(CertificateSheet.Offset offset) {
        return assertThatPdf(rendered(CertificateSheet.prePrinted().shifted(offset), aWordyCertificate()))
                .lines();
    }

    @Test
    void aLongAchievementStaysAboveTheDate() {
        Certificate wordy = aWordyCertificate();

        PdfAssert pdf = assertThatPdf(rendered(CertificateSheet.full(), wordy));

        pdf.reads(wordy.achievement());
        PdfLine date = pdf.line("Thạch Khôi, ngày");
        PdfLine before = pdf.lines().stream()
                .filter(line -> line.baseline() < date.baseline())
                .reduce((one1, other) -> one1.baseline() > other.baseline() ? one1 : other)
                .orElseThrow();
        assertThat(date.baseline() - before.baseline()).isGreaterThan(4);
    }

    @Test
    void aThousandCertificatesTakeSecondsAndShareTheirBorder() {
        Certificate[] certificates = IntStream.rangeClosed(1, 1000)
                .mapToObj(number -> aCertificate("Người nhận số " + number))
                .toArray(Certificate[]::new);
        long start = System.nanoTime();

        byte[] file = rendered(CertificateSheet.full(), certificates);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        assertThat(file.length).isLessThan(3_000_000);
    }

    @Test
    void preprintedStockGetsOnlyWhatDiffers() {
        PdfAssert pdf = assertThatPdf(rendered(CertificateSheet.prePrinted(), aCertificate("Bùi Xuân Hường")));

        pdf.reads("Bùi Xuân Hường").doesNotRead("GIẤY KHEN").doesNotRead("CỘNG HÒA");
        assertThat(pdf.rules()).isEmpty();
    }

    @Test
    void boxesCanBeMovedByMillimetres() {
        PdfAssert plain = assertThatPdf(rendered(CertificateSheet.prePrinted(), aCertificate("Bùi Xuân Hường")));
        CertificateSheet moved = new CertificateSheet(
                CertificateSheet.Stock.PRE_PRINTED,
                new CertificateSheet.Offset(1, 2),
                Map.of(CertificateSheet.Box.RECIPIENT, new CertificateSheet.Offset(-3, 4)),
                false);

        PdfAssert shifted = assertThatPdf(rendered(moved, aCertificate("Bùi Xuân Hường")));

        PdfLine before = plain.line("Bùi Xuân Hường");
        PdfLine after = shifted.line("Bùi Xuân Hường");
        assertThat(after.left() - before.left()).isCloseTo(-2, PRECISION);
        assertThat(after.baseline() - before.baseline()).isCloseTo(6, PRECISION);
        assertThat(shifted.line("Đã có").left() - plain.line("Đã có").left()).isCloseTo(1, PRECISION);
    }

    @Test
    @DisplayName("R-52: a calibration sheet shows millimetres and how far each box stands from where it belongs")
    void theCalibrationSheetShowsMillimetresAndBoxes() {
        CertificateSheet moved = CertificateSheet.prePrinted()
                .moving(Map.of(CertificateSheet.Box.RECIPIENT, new CertificateSheet.Offset(-3, 4)));

        byte[] file = new CertificateRenderer(new FontRegistry(""))
                .calibration(PaperTestData.identity("can-chinh"), aCertificate("Bùi Xuân Hường"), moved)
                .bytes();

        PdfAssert pdf = assertThatPdf(file).isA4Landscape(1);
        pdf.reads("Tên người nhận").reads("(dời -3,0; +4,0)").reads("Số quyết định, số sổ vàng");
        assertThat(pdf.rules().stream().filter(rule -> Math.abs(rule.y1() - 100) < 0.1 && rule.isHorizontal()))
                .isNotEmpty();
        PdfLine name = pdf.lines().stream()
                .filter(line -> line.text().equals("Bùi Xuân Hường"))
                .findFirst()
                .orElseThrow();
        assertThat(name.centre()).isCloseTo(148.5 - 3, PRECISION);
        pdf.reads("Đo từ mép trên và mép trái tờ giấy đến tâm dấu cộng");
        VeraPdf.assertPdfA2a(file);
    }

    @Test
    @DisplayName("R-52: the crosses of a calibration sheet stand at 20 mm once the printer's error is entered")
    void theCrossesMoveWithThePage() {
        CertificateSheet moved = CertificateSheet.prePrinted().shifted(new CertificateSheet.Offset(-1.5, 2));

        byte[] file = new CertificateRenderer(new FontRegistry(""))
                .calibration(PaperTestData.identity("dau-cong"), aCertificate("Bùi Xuân Hường"), moved)
                .bytes();

        assertThat(assertThatPdf(file).rules()).anySatisfy(arm -> {
            assertThat(arm.y1()).isCloseTo(22, within(0.05));
            assertThat(arm.x1()).isCloseTo(8.5, within(0.05));
            assertThat(arm.x2()).isCloseTo(28.5, within(0.05));
        });
    }

    @Test
    void onePrintRunHoldsAllCertificatesInOrder() {
        Certificate[] certificates = IntStream.rangeClosed(1, 30)
                .mapToObj(number -> aCertificate("Người nhận số " + number))
                .toArray(Certificate[]::new);

        byte[] file = rendered(CertificateSheet.full().inTrial(true), certificates);

        PdfAssert pdf = assertThatPdf(file).hasPages(30);
        assertThat(pdf.line("Người nhận số 30").page()).isEqualTo(30);
        assertThat(pdf.lines().stream().filter(line -> line.text().equals("BẢN THỬ")))
                .hasSize(30);
        VeraPdf.assertPdfA2a(file);
    }
}
