package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.paper.PaperTestData.aDecision;
import static vn.thidua.paper.PaperTestData.aLongPlan;
import static vn.thidua.paper.PaperTestData.aPlan;
import static vn.thidua.paper.PaperTestData.rendered;
import static vn.thidua.paper.PaperTestData.signed;
import static vn.thidua.paper.PdfAssert.PRECISION;
import static vn.thidua.paper.PdfAssert.assertThatPdf;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thidua.paper.read.PdfLine;

/** Where pages end. */
class PaginationTest {

    private static final String SENTENCE =
            "Các cơ quan, đơn vị tổ chức thực hiện, định kỳ báo cáo kết quả về phòng Văn hóa - Xã hội để tổng hợp. ";

    @Test
    void noPageEndsBehindAHeading() {
        for (int lines = 20; lines < 40; lines++) {
            OfficialDocumentBuilder plan = aPlan();
            IntStream.range(0, lines).forEach(number -> plan.paragraph("Đoạn ngắn thứ " + number + "."));
            plan.add(Heading.roman(1, "Tổ chức thực hiện"), Heading.arabic(1, "Phân công"));

            PdfAssert pdf =
                    assertThatPdf(rendered(plan.paragraph(SENTENCE.repeat(4)).endedBy(signed("Như trên"))));

            int heading = pdf.line("I. TỔ CHỨC THỰC HIỆN").page();
            assertThat(pdf.line("1. Phân công").page()).isEqualTo(heading);
            assertThat(pdf.line("Các cơ quan, đơn vị").page()).isEqualTo(heading);
        }
    }

    @Test
    void theSignatureNeverStandsAloneOnAPage() {
        for (int lines = 20; lines < 45; lines++) {
            OfficialDocumentBuilder plan = aPlan();
            IntStream.range(0, lines).forEach(number -> plan.paragraph("Đoạn ngắn thứ " + number + "."));

            PdfAssert pdf = assertThatPdf(rendered(plan.endedBy(signed("Như trên", "Các tổ dân phố"))));

            int page = pdf.line("TM. ỦY BAN NHÂN DÂN").page();
            assertThat(pdf.line("Phạm Đình Khải").page()).isEqualTo(page);
            assertThat(pdf.line("Đoạn ngắn thứ " + (lines - 1)).page()).isEqualTo(page);
            assertThat(pdf.line("Đoạn ngắn thứ " + (lines - 2)).page()).isEqualTo(page);
        }
    }

    @Test
    void noLineOfAParagraphIsLeftAlone() {
        OfficialDocumentBuilder plan = aPlan();
        IntStream.range(0, 40).forEach(number -> plan.paragraph("Đoạn " + number + ": " + SENTENCE.repeat(3)));

        PdfAssert pdf = assertThatPdf(rendered(plan.endedBy(signed("Như trên"))));

        List<PdfLine> lines = pdf.lines();
        for (int number = 0; number < 40; number++) {
            int first = lines.indexOf(pdf.line("Đoạn " + number + ":"));
            assertThat(lines.get(first + 1).page()).isEqualTo(lines.get(first).page());
        }
    }

    @Test
    void aTableRepeatsItsHeadOnEveryPage() {
        PdfAssert pdf = assertThatPdf(rendered(aDecision(60))).hasPages(4);

        assertThat(pdf.lines().stream().filter(line -> line.text().equals("TT")).map(PdfLine::page))
                .containsExactly(2, 3, 4);
        PdfLine head = pdf.lines().stream()
                .filter(line -> line.text().equals("TT") && line.page() == 3)
                .findFirst()
                .orElseThrow();
        assertThat(head.isBold()).isTrue();
        assertThat(pdf.lines().stream().filter(line -> line.text().matches("\\d+") && line.baseline() > 20))
                .hasSize(60);
    }

    @Test
    void aRowTallerThanAPageIsCutBetweenLinesAndLosesNothing() {
        String story = IntStream.range(0, 600)
                .mapToObj(number -> "từ" + number)
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
        Table table =
                Table.of(Table.centre("TT", 1), Table.left("Thành tích", 4)).row("1", story);

        PdfAssert pdf =
                assertThatPdf(rendered(aPlan().add(table).paragraph("Hết").endedBy(signed("Như trên"))));

        for (int number = 0; number < 600; number++) {
            pdf.reads("từ" + number);
        }
        pdf.keepsClear(20, 20);
    }

    @Test
    void columnsAreWideEnoughForTheirLongestWord() {
        Table table = Table.of(Table.centre("TT", 0.01), Table.left("Nội dung", 10), Table.right("Số tiền", 0.01))
                .row("1000", "Một nội dung dài vừa phải để cột này chiếm phần lớn chiều ngang", "1.518.000.000");

        PdfAssert pdf =
                assertThatPdf(rendered(aPlan().add(table).paragraph("Hết").endedBy(signed("Như trên"))));

        assertThat(pdf.line("1000").text()).isEqualTo("1000");
        assertThat(pdf.line("1.518.000.000").right()).isLessThan(195);
    }

    @Test
    void aWordLongerThanALineIsCutAndNotLost() {
        String address = "https://thachkhoi.example/" + "duong-dan-rat-dai-".repeat(12) + "het";

        PdfAssert pdf = assertThatPdf(
                rendered(aPlan().paragraph(address).paragraph("Hết").endedBy(signed("Như trên"))));

        assertThat(pdf.text().replace(" ", "")).contains(address);
        assertThat(pdf.lines()).allMatch(line -> line.right() < 195.2);
    }

    @Test
    void aLongListOfRecipientsRunsOnToTheNextPage() {
        String[] units = IntStream.rangeClosed(1, 90)
                .mapToObj(number -> "Tổ dân phố số " + number)
                .toArray(String[]::new);

        PdfAssert pdf = assertThatPdf(rendered(aPlan().paragraph(SENTENCE).endedBy(signed(units))));

        pdf.hasPages(2).keepsClear(20, 20).reads("- Tổ dân phố số 90; - Lưu: VT, VHXH.");
        assertThat(pdf.line("TM. ỦY BAN NHÂN DÂN").page()).isEqualTo(1);
        assertThat(pdf.line("TM. ỦY BAN NHÂN DÂN").baseline())
                .isCloseTo(pdf.line("Nơi nhận:").baseline(), PRECISION);
    }

    @Test
    void aWideAnnexLiesAcross() {
        Annex annex = Annex.appendix("Tổng hợp chỉ tiêu", null, List.of(PaperTestData.nominees(45)))
                .inLandscape();

        PdfAssert pdf = assertThatPdf(
                rendered(aPlan().paragraph("Có phụ lục kèm theo").annex(annex).endedBy(signed("Như trên"))));

        pdf.isA4Portrait(1).isA4Landscape(2).hasPageNumbers("", "", "2", "3").keepsClear(20, 20);
        assertThat(pdf.line("Phụ lục").centre()).isCloseTo((30 + 297 - 15) / 2d, PRECISION);
    }

    @Test
    void wordsAfterAPageBreakStartANewPage() {
        byte[] file = rendered(aPlan().paragraph("Trang một")
                .add(new PageBreak())
                .paragraph("Trang hai")
                .endedBy(signed("Như trên")));

        PdfAssert pdf = assertThatPdf(file).hasPages(2);

        assertThat(pdf.line("Trang hai").page()).isEqualTo(2);
    }

    @Test
    void aLineNeverBeginsWithADash() {
        PdfAssert pdf = assertThatPdf(rendered(aLongPlan()));

        pdf.lines().stream()
                .filter(line -> line.text().startsWith("- ") && line.size() == 14)
                .forEach(line -> assertThat(line.left()).isCloseTo(42.7, PRECISION));
    }
}
