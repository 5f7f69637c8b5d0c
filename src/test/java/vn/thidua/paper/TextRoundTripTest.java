package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.thidua.paper.PaperTestData.aLongPlan;
import static vn.thidua.paper.PaperTestData.aPlan;
import static vn.thidua.paper.PaperTestData.rendered;
import static vn.thidua.paper.PaperTestData.signed;
import static vn.thidua.paper.PdfAssert.assertThatPdf;

import java.io.IOException;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.shared.BusinessRuleViolation;

/** What was written can be read back, searched and compared. */
class TextRoundTripTest {

    @Test
    void everyParagraphCanBeFoundAgain() throws IOException {
        OfficialDocument plan = aLongPlan();
        byte[] file = rendered(plan);

        try (PDDocument document = Loader.loadPDF(file)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            plan.body().stream()
                    .filter(block -> block instanceof Paragraph)
                    .map(block -> ((Paragraph) block).text().plain().replaceAll("\\.$", ""))
                    .forEach(paragraph -> assertThat(text).contains(paragraph));
        }
        assertThatPdf(file).hasNoLooseDiacritics().reads("55,02% người lao động tham gia bảo hiểm xã hội.");
    }

    @Test
    @DisplayName("R-53: decomposed input prints as composed")
    void decomposedTextIsComposedOnEntry() {
        String text = "Thạch Khôi, Hải Phòng: đề nghị xét tặng Giấy khen cho bà Nguyễn Thị Ưởng";
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);

        byte[] file = rendered(aPlan().paragraph(decomposed).endedBy(signed("Như trên")));

        assertThatPdf(file).reads(text).hasNoLooseDiacritics();
        assertThat(file).isEqualTo(rendered(aPlan().paragraph(text).endedBy(signed("Như trên"))));
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        assertThat(rendered(aLongPlan())).isEqualTo(rendered(aLongPlan()));
        assertThat(rendered(CertificateSheet.full(), PaperTestData.aCertificate("Bùi Xuân Hường")))
                .isEqualTo(rendered(CertificateSheet.full(), PaperTestData.aCertificate("Bùi Xuân Hường")));
    }

    @Test
    void threadsShareTheFontsWithoutDisturbingEachOther() {
        byte[] expected = rendered(aLongPlan());

        List<byte[]> files = IntStream.range(0, 40)
                .parallel()
                .mapToObj(number -> rendered(aLongPlan()))
                .toList();

        assertThat(files).allSatisfy(file -> assertThat(file).isEqualTo(expected));
    }

    @Test
    @DisplayName("a guard against the ligature worker, which made a plan take a third of a second")
    void aPlanIsRenderedInAMoment() {
        long best = IntStream.range(0, 15)
                .mapToLong(number -> {
                    long start = System.nanoTime();
                    rendered(aLongPlan());
                    return System.nanoTime() - start;
                })
                .min()
                .orElseThrow();

        assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofMillis(100));
    }

    @Test
    void pastedInvisibleLettersAndBulletsDoNoHarm() {
        byte[] file = rendered(
                aPlan().paragraph("Thi\u00AD đua\u200B yêu\tnước \uF0B7 hết").endedBy(signed("Như trên")));

        assertThatPdf(file).reads("Thi đua yêu nước • hết./.");
    }

    @Test
    void lettersThatTheFontLacksAreRefusedAllAtOnce() {
        OfficialDocument plan = aPlan().paragraph("Hoan hô 👍 các cháu")
                .paragraph("漢字 trong báo cáo")
                .endedBy(signed("Như trên"));

        BusinessRuleViolation refusal = catchThrowableOfType(BusinessRuleViolation.class, () -> rendered(plan));

        assertThat(refusal.problems())
                .extracting(problem -> problem.arguments().get(0))
                .containsExactly("👍", "漢字");
    }
}
