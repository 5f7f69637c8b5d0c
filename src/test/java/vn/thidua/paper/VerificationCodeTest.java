package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.paper.PaperTestData.aCertificate;
import static vn.thidua.paper.PaperTestData.aLongPlan;
import static vn.thidua.paper.PaperTestData.aPlan;
import static vn.thidua.paper.PaperTestData.rendered;
import static vn.thidua.paper.PaperTestData.signed;
import static vn.thidua.paper.PdfAssert.assertThatPdf;

import com.google.zxing.Result;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code by which a print or a scan is matched to its document. */
class VerificationCodeTest {

    private static final String URL = "https://thidua.thachkhoi.haiphong.gov.vn/v/7H2K9QXM4T0VBRWN";
    private static final double MM_PER_DOT = 25.4 / PdfScan.DPI;

    @Test
    void theCodeIsReadFromAPageAtTwoHundredDotsPerInch() {
        byte[] plan = rendered(aPlanWithCode());

        assertThat(PdfScan.codesOn(PdfScan.of(plan, 1)))
                .extracting(Result::getText)
                .containsExactly(URL);
    }

    @Test
    void itStandsInTheBottomMarginOfTheFirstPageOnly() {
        byte[] plan = rendered(aPlanWithCode());

        Result code = PdfScan.codesOn(PdfScan.of(plan, 1)).get(0);
        assertThat(Arrays.asList(code.getResultPoints())).allSatisfy(point -> {
            assertThat(point.getX() * MM_PER_DOT).isBetween(30d, 45.1);
            assertThat(point.getY() * MM_PER_DOT).isBetween(277d, 292.6);
        });
        assertThat(PdfScan.codesOn(PdfScan.of(plan, 2))).isEmpty();
    }

    @Test
    void itIsNoTextAndKeepsTheArchiveForm() {
        byte[] plan = rendered(aPlanWithCode());

        assertThatPdf(plan).doesNotRead("https").keepsClear(20, 20);
        VeraPdf.assertPdfA2a(plan);
        VeraPdf.assertPdfUa1(plan);
        assertThat(rendered(aPlanWithCode())).isEqualTo(plan);
    }

    @Test
    void annexesCarryNone() {
        byte[] plan = rendered(aPlan().verification(URL)
                .paragraph("Có phụ lục kèm theo")
                .annex(Annex.appendix("Danh sách", null, List.of(PaperTestData.nominees(3))))
                .endedBy(signed("Như trên")));

        assertThat(PdfScan.codesOn(PdfScan.of(plan, 1))).hasSize(1);
        assertThat(PdfScan.codesOn(PdfScan.of(plan, 2))).isEmpty();
    }

    @Test
    void aCertificateCarriesItsOwn() {
        byte[] file = rendered(
                CertificateSheet.full(),
                aCertificate("Bùi Xuân Hường").verification(URL),
                aCertificate("Vũ Đức Lượng").verification(URL + "2"),
                aCertificate("Đỗ Thị Ngọc Quyên"));

        assertThat(PdfScan.codesOn(PdfScan.of(file, 1)))
                .extracting(Result::getText)
                .containsExactly(URL);
        assertThat(PdfScan.codesOn(PdfScan.of(file, 2)))
                .extracting(Result::getText)
                .containsExactly(URL + "2");
        assertThat(PdfScan.codesOn(PdfScan.of(file, 3))).isEmpty();
        VeraPdf.assertPdfA2a(file);
    }

    private static OfficialDocument aPlanWithCode() {
        return aPlan().verification(URL).addAll(aLongPlan().body()).endedBy(signed("Như trên"));
    }
}
