package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.paper.PaperTestData.aPlan;
import static vn.thidua.paper.PaperTestData.rendered;
import static vn.thidua.paper.PaperTestData.signed;
import static vn.thidua.paper.PdfAssert.PRECISION;
import static vn.thidua.paper.PdfAssert.assertThatPdf;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.paper.read.PdfLine;
import vn.thidua.shared.Problem;

/** Annexes 2.1 and 2.2: in the same file, or each in its own. */
class AnnexTest {

    private static final PdfRenderer RENDERER = new PdfRenderer(new FontRegistry(""));
    private static final String BLANK = "\u00A0".repeat(6);
    private static final String REFERENCE = "Kèm theo Kế hoạch số " + BLANK + "/KH-UBND ngày " + BLANK + "tháng "
            + BLANK + "năm " + BLANK + "của Ủy ban nhân dân phường Thạch Khôi";

    @Test
    @DisplayName("R-26: one annex has no numeral, several have Roman ones; label, title, reference are centred")
    void severalAnnexesAreNumberedInRoman() {
        PdfAssert one = assertThatPdf(rendered(
                aPlan().paragraph("Xem Phụ lục").annex(annex("Chỉ tiêu")).endedBy(signed("Các tổ dân phố"))));
        PdfAssert two = assertThatPdf(rendered(aPlanOfTwo().endedBy(signed("Các tổ dân phố"))));

        assertThat(one.line("Phụ lục").text()).isEqualTo("Phụ lục");
        PdfLine label = two.line("Phụ lục II");
        PdfLine title = two.line("DANH SÁCH");
        PdfLine reference = two.line("(Kèm theo");
        assertThat(label.size()).isEqualTo(14);
        assertThat(label.isBold() && title.isBold()).isTrue();
        assertThat(title.size()).isBetween(13d, 14d);
        assertThat(reference.isItalic()).isTrue();
        assertThat(reference.size()).isBetween(13d, 14d);
        assertThat(List.of(label, title, reference))
                .allSatisfy(line -> assertThat(line.centre()).isEqualTo(112.5, PRECISION));
    }

    @Test
    @DisplayName("R-26: in an electronic document the reference stays unfilled, on paper it is complete")
    void theReferenceIsFilledInOnPaperOnly() {
        PdfAssert electronic = assertThatPdf(rendered(aPlanOfTwo().endedBy(signed("Các tổ dân phố"))));
        PdfAssert paper = assertThatPdf(rendered(aPlanOfTwo().onPaper().endedBy(signed("Các tổ dân phố"))));

        electronic.reads("(Kèm theo Kế hoạch số /KH-UBND ngày tháng năm của Ủy ban nhân dân phường Thạch Khôi)");
        paper.reads("(Kèm theo Kế hoạch số 05/KH-UBND ngày 15 tháng 9 năm 2025 của Ủy ban nhân dân phường Thạch Khôi)");
    }

    @Test
    @DisplayName("R-26: on paper too it stays unfilled as long as there is no number")
    void aDraftOnPaperHasNothingToFillIn() {
        PdfAssert draft = assertThatPdf(rendered(aPlanOfTwo()
                .number(NumberLine.blank("KH-UBND"))
                .placeAndDate(PlaceAndDate.blank("Thạch Khôi", 2025))
                .onPaper()
                .endedBy(signed("Các tổ dân phố"))));

        draft.reads("(Kèm theo Kế hoạch số /KH-UBND ngày tháng năm của");
    }

    @Test
    @DisplayName(
            "R-26: an annex in a file of its own keeps its numeral and leaves room top right for the agency's text")
    void anAnnexCanBeAFileOfItsOwn() {
        OfficialDocument plan = aPlanOfTwo().endedBy(signed("Các tổ dân phố"));

        RenderedPdf second = RENDERER.renderAnnex(plan, 1);

        PdfAssert pdf = assertThatPdf(second.bytes()).isA4Portrait(1).hasPageNumbers("", "2");
        assertThat(pdf.line("Phụ lục II").page()).isEqualTo(1);
        pdf.doesNotRead("CỘNG HÒA").doesNotRead("Nơi nhận");
        SignaturePlace room = second.signaturePlaces().get(0);
        assertThat(room.page()).isEqualTo(1);
        assertThat(room.leftMm() + room.widthMm()).isEqualTo(195, PRECISION);
        assertThat(room.topMm() + room.heightMm())
                .isLessThan(pdf.line("Phụ lục II").baseline() - 4);
        VeraPdf.assertPdfA2a(second.bytes());
        assertThatPdf(rendered(plan.withoutAnnexes())).hasPages(1).doesNotRead("DANH SÁCH");
    }

    @Test
    @DisplayName("R-26: an annex that the text does not point to gives a warning, and no more than that")
    void anAnnexThatIsNotMentionedIsNoticed() {
        OfficialDocument silent = aPlan().paragraph("Xem Phụ lục I")
                .annex(annex("Chỉ tiêu"))
                .annex(annex("Danh sách"))
                .annex(Annex.list("Mẫu báo cáo", null, List.of(PaperTestData.nominees(1))))
                .endedBy(signed("Các tổ dân phố"));

        assertThat(silent.warnings())
                .extracting(Problem::code, problem -> problem.arguments().get(0))
                .containsExactly(org.assertj.core.groups.Tuple.tuple("PAPER_ANNEX_NOT_MENTIONED", "Phụ lục II"));
        assertThat(aPlanOfTwo().endedBy(signed("Các tổ dân phố")).warnings()).isEmpty();
    }

    @Test
    @DisplayName("R-09: an annex that ends in text ends with ./., one that ends in a table does not")
    void anAnnexOfTextHasItsEndMark() {
        PdfAssert pdf = assertThatPdf(rendered(aPlan().paragraph("Xem Phụ lục")
                .annex(Annex.appendix("Hướng dẫn", null, List.of(Paragraph.of("Cách ghi biểu."))))
                .endedBy(signed("Các tổ dân phố"))));

        pdf.reads("Cách ghi biểu./.");
    }

    private static OfficialDocumentBuilder aPlanOfTwo() {
        return aPlan().placeAndDate(PlaceAndDate.on("Thạch Khôi", LocalDate.of(2025, 9, 15)))
                .paragraph("Chỉ tiêu tại Phụ lục I; danh sách tại Phụ lục II")
                .annex(annex("Chỉ tiêu"))
                .annex(Annex.appendix("Danh sách", REFERENCE, List.of(PaperTestData.nominees(40))));
    }

    private static Annex annex(String title) {
        return Annex.appendix(title, null, List.of(PaperTestData.nominees(3)));
    }
}
