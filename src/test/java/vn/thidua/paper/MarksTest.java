package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.paper.PaperTestData.aLetter;
import static vn.thidua.paper.PaperTestData.aLongPlan;
import static vn.thidua.paper.PaperTestData.aPlan;
import static vn.thidua.paper.PaperTestData.rendered;
import static vn.thidua.paper.PaperTestData.signed;
import static vn.thidua.paper.PdfAssert.PRECISION;
import static vn.thidua.paper.PdfAssert.assertThatPdf;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.paper.read.PdfLine;

/** The other components of Annex I, part I, III: urgency, circulation, drafter's mark, contact. */
class MarksTest {

    private static final int DPI = 200;

    @ParameterizedTest
    @CsvSource({"EXPRESS,HỎA TỐC,30", "VERY_URGENT,THƯỢNG KHẨN,40", "URGENT,KHẨN,20"})
    @DisplayName("Annex I, III.2b: the stamp's word 13-14 bold in a bright red frame of its size, under the number")
    void urgencyStandsInARedFrame(Urgency urgency, String word, double width) {
        byte[] file = rendered(aLetter()
                .urgency(urgency)
                .addressedTo("Các tổ dân phố")
                .paragraph("Nội dung")
                .endedBy(signed("Như trên")));

        PdfLine line = assertThatPdf(file).line(word);
        PdfLine number = assertThatPdf(file).line("Số:");
        assertThat(line.size()).isBetween(13d, 14d);
        assertThat(line.isBold()).isTrue();
        assertThat(line.baseline()).isGreaterThan(number.baseline() + 20);
        assertThat(line.centre()).isEqualTo(number.centre(), PRECISION);
        RedArea frame = RedArea.of(file);
        assertThat(frame.width()).isBetween(width - 0.3, width + 0.6);
        assertThat(frame.height()).isBetween(7.7, 8.6);
        assertThat(frame.centre()).isBetween(line.centre() - 0.4, line.centre() + 0.4);
        VeraPdf.assertPdfA2a(file);
    }

    @ParameterizedTest
    @CsvSource({"RETURN_WHEN_READ,XEM XONG TRẢ LẠI", "INTERNAL,LƯU HÀNH NỘI BỘ"})
    @DisplayName("Annex I, III.2c: circulation 13-14 bold in a frame, black")
    void circulationStandsInAFrame(Circulation circulation, String words) {
        byte[] file = rendered(aPlan().urgency(Urgency.URGENT)
                .circulation(circulation)
                .paragraph("Nội dung")
                .endedBy(signed("Như trên")));

        PdfAssert pdf = assertThatPdf(file);
        PdfLine line = pdf.line(words);
        assertThat(line.size()).isBetween(13d, 14d);
        assertThat(line.isBold()).isTrue();
        assertThat(line.baseline() - pdf.line("KHẨN").baseline()).isGreaterThan(8);
        assertThat(pdf.line("KẾ HOẠCH").baseline()).isGreaterThan(line.baseline() + 5);
        assertThat(RedArea.of(file).height()).isLessThan(9);
    }

    @Test
    @DisplayName("Annex I, III.3, R-10: the drafter's mark in capitals and the copies end the line of Lưu, size 11")
    void theDraftersMarkEndsTheLastLineOfTheRecipients() {
        Ending.Recipients recipients =
                Ending.Recipients.of("VT, VHXH", "Như trên").draftedBy("pl", 300);
        PdfAssert pdf = assertThatPdf(rendered(
                aPlan().paragraph("Nội dung").endedBy(new Ending.Signed(recipients, PaperTestData.chairman()))));

        PdfLine line = pdf.line("- Lưu:");
        assertThat(line.text()).isEqualTo("- Lưu: VT, VHXH. PL.(300).");
        assertThat(line.size()).isEqualTo(11);
        assertThat(line.isBold() || line.isItalic()).isFalse();
        assertThat(Ending.Recipients.of("VT", "Như trên").draftedBy("PL", 0).printed())
                .endsWith("- Lưu: VT. PL.");
    }

    @Test
    @DisplayName("Annex I, III.4: address and telephone at the foot of page 1, 11-12, under a rule over the full width")
    void theContactStandsAtTheFootOfPageOne() {
        byte[] file = rendered(aPlan().contact(
                        "Địa chỉ: Số 1, phố Thạch Khôi, phường Thạch Khôi, thành phố Hải Phòng",
                        "Điện thoại: 0220.000.000; thư điện tử: vanthu@thachkhoi.example")
                .addAll(aLongPlan().body())
                .endedBy(signed("Như trên")));

        PdfAssert pdf = assertThatPdf(file).keepsClear(20, 20);
        PdfLine address = pdf.line("Địa chỉ:");
        PdfLine phone = pdf.line("Điện thoại:");
        assertThat(address.page()).isEqualTo(1);
        assertThat(address.size()).isBetween(11d, 12d);
        assertThat(phone.baseline()).isBetween(270d, 277d);
        assertThat(pdf.rules().stream()
                        .filter(rule -> rule.page() == 1
                                && rule.isHorizontal()
                                && Math.abs(rule.length() - 165) < 0.2
                                && rule.y1() < address.baseline()))
                .singleElement()
                .satisfies(rule -> assertThat(pdf.lines().stream()
                                .filter(line -> line.page() == 1 && line.size() == 14)
                                .mapToDouble(PdfLine::baseline)
                                .max()
                                .orElseThrow())
                        .isLessThan(rule.y1()));
        assertThat(pdf.lines().stream().filter(line -> line.text().startsWith("Địa chỉ:")))
                .hasSize(1);
        VeraPdf.assertPdfA2a(file);
        VeraPdf.assertPdfUa1(file);
    }

    @Test
    @DisplayName("R-11, ô 7b: the chair's office in the agency stands above the name")
    void anotherOfficeStandsAboveTheName() {
        Signature chair = new Signature(SigningAuthority.head("Chủ tịch").onBehalfOf("Hội đồng"), "Phạm Đình Khải")
                .holding("Chủ tịch Ủy ban nhân dân phường");

        PdfAssert pdf = assertThatPdf(rendered(aPlan().paragraph("Nội dung")
                .endedBy(new Ending.Signed(Ending.Recipients.of("HĐTĐKT", "Như trên"), chair))));

        PdfLine office = pdf.line("Chủ tịch Ủy ban nhân dân phường");
        PdfLine name = pdf.line("Phạm Đình Khải");
        assertThat(name.baseline() - office.baseline()).isBetween(4d, 7d);
        assertThat(office.isBold()).isTrue();
        assertThat(office.centre()).isEqualTo(name.centre(), PRECISION);
        assertThat(office.baseline() - pdf.line("CHỦ TỊCH").baseline()).isGreaterThan(35);
    }

    /** What is red on page 1, in millimetres. */
    private record RedArea(double left, double top, double right, double bottom) {

        static RedArea of(byte[] file) {
            BufferedImage page = PdfScan.inColour(file, 1, DPI);
            int[] box = {page.getWidth(), page.getHeight(), 0, 0};
            for (int y = 0; y < page.getHeight(); y++) {
                for (int x = 0; x < page.getWidth(); x++) {
                    if (isRed(new Color(page.getRGB(x, y)))) {
                        box[0] = Math.min(box[0], x);
                        box[1] = Math.min(box[1], y);
                        box[2] = Math.max(box[2], x + 1);
                        box[3] = Math.max(box[3], y + 1);
                    }
                }
            }
            double[] mm =
                    Arrays.stream(box).mapToDouble(edge -> edge * 25.4 / DPI).toArray();
            return new RedArea(mm[0], mm[1], mm[2], mm[3]);
        }

        private static boolean isRed(Color colour) {
            return colour.getRed() > 180 && colour.getGreen() < 120 && colour.getBlue() < 120;
        }

        double width() {
            return right - left;
        }

        double height() {
            return bottom - top;
        }

        double centre() {
            return (left + right) / 2;
        }
    }
}
