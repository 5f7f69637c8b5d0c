package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.paper.PaperTestData.aCertificate;
import static vn.thidua.paper.PaperTestData.aLongPlan;
import static vn.thidua.paper.PaperTestData.aWordyCertificate;
import static vn.thidua.paper.PaperTestData.councilMinutes;
import static vn.thidua.paper.PdfAssert.PRECISION;
import static vn.thidua.paper.PdfAssert.assertThatPdf;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.paper.read.PdfLine;

/** Room for the signature's picture between title and name, and for the seal over its left third. */
class SignaturePlaceTest {

    private static final double SEAL_MM = 36;
    private static final double MM_PER_POINT = 25.4 / 72;

    @Test
    @DisplayName("R-27: the picture stands in the middle between title and name, on the page where they are")
    void thePictureStandsBetweenTitleAndName() {
        RenderedPdf plan = PaperTestData.render(aLongPlan());

        PdfAssert pdf = assertThatPdf(plan.bytes());
        PdfLine title = pdf.line("CHỦ TỊCH");
        PdfLine name = pdf.line("Phạm Đình Khải");
        assertThat(plan.signaturePlaces()).singleElement().satisfies(place -> {
            assertThat(place.page()).isEqualTo(name.page()).isEqualTo(plan.pages());
            assertBetween(place, title, name);
        });
    }

    @Test
    @DisplayName("R-12, R-27: minutes have a place for the secretary and one for the chair")
    void minutesHaveTwoPlacesInTheOrderOfTheirSignatures() {
        RenderedPdf minutes = PaperTestData.render(councilMinutes());

        PdfAssert pdf = assertThatPdf(minutes.bytes());
        List<SignaturePlace> places = minutes.signaturePlaces();
        assertThat(places).hasSize(2);
        assertBetween(places.get(0), pdf.line("THƯ KÝ"), pdf.line("Trịnh Thu Vân"));
        assertBetween(places.get(1), pdf.line("CHỦ TỌA"), pdf.line("Phạm Đình Khải"));
    }

    @Test
    @DisplayName("R-27: a seal of 36 mm over the left third touches neither title nor name by more than 2 mm")
    void theSealHasRoom() {
        RenderedPdf plan = PaperTestData.render(aLongPlan());

        SignaturePlace place = plan.signaturePlaces().get(0);
        double middle = place.topMm() + place.heightMm() / 2;
        PdfAssert pdf = assertThatPdf(plan.bytes());
        PdfLine title = pdf.line("CHỦ TỊCH");
        PdfLine name = pdf.line("Phạm Đình Khải");
        assertThat(middle - SEAL_MM / 2).isGreaterThan(title.baseline() - 2);
        assertThat(middle + SEAL_MM / 2).isLessThan(topOf(name) + 2);
        assertThat(place.leftMm() + place.widthMm() / 3 - SEAL_MM).isGreaterThan(105);
        assertThat(middle + SEAL_MM / 2).isLessThan(297);
    }

    @Test
    @DisplayName("R-52: each certificate of a run has its place, below two lines of title as well")
    void everyCertificateHasItsPlace() {
        RenderedPdf run = PaperTestData.render(
                CertificateSheet.full().shifted(new CertificateSheet.Offset(2, -1)),
                aCertificate("Bùi Xuân Hường"),
                aWordyCertificate());

        PdfAssert pdf = assertThatPdf(run.bytes());
        assertThat(run.signaturePlaces()).extracting(SignaturePlace::page).containsExactly(1, 2);
        SignaturePlace second = run.signaturePlaces().get(1);
        assertBetween(second, pdf.line("PHÓ CHỦ TỊCH"), pdf.line("Ngô Thị Hồng Lam"));
        assertThat(second.heightMm()).isEqualTo(20, PRECISION);
    }

    private static void assertBetween(SignaturePlace place, PdfLine title, PdfLine name) {
        assertThat(place.widthMm()).isEqualTo(40, PRECISION);
        assertThat(place.heightMm()).isEqualTo(20, PRECISION);
        assertThat(place.leftMm() + place.widthMm() / 2).isEqualTo(name.centre(), PRECISION);
        double above = place.topMm() - title.baseline();
        double below = topOf(name) - place.topMm() - place.heightMm();
        assertThat(above).isGreaterThan(2);
        assertThat(below).isGreaterThan(2);
        assertThat(Math.abs(above - below)).isLessThan(2);
    }

    private static double topOf(PdfLine name) {
        return name.baseline() - 0.662 * name.size() * MM_PER_POINT;
    }
}
