package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.paper.PaperTestData.DAY;
import static vn.thidua.paper.PaperTestData.aLetter;
import static vn.thidua.paper.PaperTestData.aLongPlan;
import static vn.thidua.paper.PaperTestData.aPlan;
import static vn.thidua.paper.PaperTestData.councilMinutes;
import static vn.thidua.paper.PaperTestData.rendered;
import static vn.thidua.paper.PaperTestData.signed;
import static vn.thidua.paper.PdfAssert.PRECISION;
import static vn.thidua.paper.PdfAssert.assertThatPdf;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.paper.read.PdfLine;

/** Annex I of decree 30/2020, measured on paper. */
class DocumentLayoutTest {

    @Test
    @DisplayName("R-01: A4, margins 20/20/30/15")
    void paperAndMarginsAreThoseOfTheDecree() {
        PdfAssert pdf = assertThatPdf(rendered(aLongPlan()));

        pdf.isA4Portrait(1).hasMargins(30, 15).keepsClear(20, 20).embedsItsFonts();
        assertThat(pdf.lines()).allSatisfy(line -> assertThat(line.font()).contains("LiberationSerif"));
    }

    @Test
    @DisplayName("R-02: number from page 2 on, 13-14, centred in the top margin; each annex counts by itself")
    void pageNumbersStandInTheTopMarginFromPageTwo() {
        List<Block> list = List.of(PaperTestData.nominees(60));
        byte[] file = rendered(aPlan().paragraph("Nội dung kế hoạch")
                .annex(Annex.appendix("Chỉ tiêu", null, list))
                .annex(Annex.appendix("Danh sách", null, List.of(PaperTestData.nominees(3))))
                .endedBy(signed("Như trên")));

        PdfAssert pdf = assertThatPdf(file).hasPages(5).hasPageNumbers("", "", "2", "3", "");
        PdfLine number = pdf.lines().stream()
                .filter(line -> line.text().equals("2") && line.baseline() < 20)
                .findFirst()
                .orElseThrow();
        assertThat(number.centre()).isCloseTo(112.5, PRECISION);
        assertThat(number.size()).isEqualTo(14);
        assertThat(number.baseline()).isLessThan(20);
        assertThat(number.isBold() || number.isItalic()).isFalse();
    }

    @Test
    @DisplayName("R-03: Quốc hiệu 12-13 bold, Tiêu ngữ 13-14 bold over a drawn rule of its own length")
    void theMottoIsUnderlinedByARuleOfItsLength() {
        PdfAssert pdf = assertThatPdf(rendered(aPlan().paragraph("Nội dung").endedBy(signed("Như trên"))));

        PdfLine country = pdf.line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        PdfLine motto = pdf.line("Độc lập - Tự do - Hạnh phúc");
        assertThat(country.size()).isBetween(12d, 13d);
        assertThat(motto.size()).isBetween(13d, 14d);
        assertThat(country.isBold() && motto.isBold()).isTrue();
        assertThat(country.centre()).isCloseTo(motto.centre(), PRECISION);
        assertThat(pdf.ruleBelow(motto).length()).isCloseTo(motto.width(), PRECISION);
        assertThat(pdf.ruleBelow(motto).centre()).isCloseTo(motto.centre(), PRECISION);
        pdf.doesNotRead("_");
    }

    @Test
    @DisplayName("R-04: agency bold over a rule of 1/3 to 1/2; superior agency not bold")
    void theAgencyStandsBoldOverAShortRule() {
        PdfAssert pdf = assertThatPdf(rendered(councilMinutes()));

        PdfLine superior = pdf.line("UBND PHƯỜNG THẠCH KHÔI");
        PdfLine agency = pdf.line("THI ĐUA - KHEN THƯỞNG");
        assertThat(superior.isBold()).isFalse();
        assertThat(agency.isBold()).isTrue();
        assertThat(agency.size()).isBetween(12d, 13d);
        assertThat(pdf.ruleBelow(agency).length() / agency.width()).isBetween(1 / 3d, 1 / 2d);
    }

    @ParameterizedTest
    @CsvSource({"1,01", "9,09", "10,10", "100,100"})
    @DisplayName("R-05: a leading zero below 10 only, size 13, upright")
    void numbersBelowTenHaveALeadingZero(int number, String printed) {
        PdfAssert pdf = assertThatPdf(rendered(aPlan().number(new NumberLine(number, "KH-UBND"))
                .paragraph("Nội dung")
                .endedBy(signed("Như trên"))));

        PdfLine line = pdf.line("Số:");
        assertThat(line.text()).isEqualTo("Số: " + printed + "/KH-UBND");
        assertThat(line.size()).isEqualTo(13);
        assertThat(line.isBold() || line.isItalic()).isFalse();
        assertThat(line.centre()).isCloseTo(pdf.line("PHƯỜNG THẠCH KHÔI").centre(), PRECISION);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-05,ngày 05 tháng 01 năm 2026", "2025-09-09,ngày 09 tháng 9 năm 2025"})
    @DisplayName("R-06: place and date italic 13-14, level with the number")
    void placeAndDateStandLevelWithTheNumber(LocalDate date, String printed) {
        PdfAssert pdf = assertThatPdf(rendered(aPlan().placeAndDate(PlaceAndDate.on("Thạch Khôi", date))
                .paragraph("Nội dung")
                .endedBy(signed("Như trên"))));

        PdfLine line = pdf.line("Thạch Khôi,");
        assertThat(line.text()).isEqualTo("Thạch Khôi, " + printed);
        assertThat(line.isItalic()).isTrue();
        assertThat(line.size()).isBetween(13d, 14d);
        assertThat(line.baseline()).isCloseTo(pdf.line("Số:").baseline(), PRECISION);
    }

    @Test
    void aPrintForSigningByHandLeavesNumberAndDateBlank() {
        PdfAssert pdf = assertThatPdf(rendered(aPlan().number(NumberLine.blank("KH-UBND"))
                .placeAndDate(PlaceAndDate.blank("Thạch Khôi", DAY.getYear()))
                .paragraph("Nội dung")
                .endedBy(signed("Như trên"))));

        assertThat(pdf.line("Số:").text()).matches("Số: {6,}/KH-UBND");
        assertThat(pdf.line("Thạch Khôi,").text()).matches("Thạch Khôi, ngày {5,}tháng {5,}năm 2025");
    }

    @Test
    @DisplayName("R-07: type and trích yếu bold, centred, over a rule of 1/3 to 1/2")
    void typeAndSubjectAreCentredOverARule() {
        PdfAssert pdf = assertThatPdf(rendered(aPlan().paragraph("Nội dung").endedBy(signed("Như trên"))));

        PdfLine type = pdf.line("KẾ HOẠCH");
        PdfLine subject = pdf.line("Phát động đợt thi đua năm 2025");
        assertThat(List.of(type, subject)).allSatisfy(line -> {
            assertThat(line.isBold()).isTrue();
            assertThat(line.size()).isBetween(13d, 14d);
            assertThat(line.centre()).isCloseTo(112.5, PRECISION);
        });
        assertThat(pdf.ruleBelow(subject).length() / subject.width()).isBetween(1 / 3d, 1 / 2d);
    }

    @Test
    @DisplayName("R-07: a công văn shows V/v under its number, 6 pt below, and no type name")
    void aLetterShowsItsSubjectUnderItsNumber() {
        PdfAssert pdf = assertThatPdf(rendered(
                aLetter().addressedTo("Các tổ dân phố").paragraph("Nội dung").endedBy(signed("Như trên"))));

        PdfLine subject = pdf.line("V/v");
        PdfLine number = pdf.line("Số:");
        assertThat(subject.size()).isBetween(12d, 13d);
        assertThat(subject.isBold()).isFalse();
        assertThat(subject.centre()).isCloseTo(number.centre(), PRECISION);
        double topOfSubject = subject.baseline() - 12 * 0.891 * 25.4 / 72;
        double footOfNumber = number.baseline() + 13 * (1.15 - 0.891) * 25.4 / 72;
        assertThat(topOfSubject - footOfNumber).isCloseTo(6 * 25.4 / 72, PRECISION);
        pdf.doesNotRead("CÔNG VĂN");
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "5"})
    @DisplayName("R-08: căn cứ italic, one per line, ; after each and . after the last")
    void legalBasesEndWithTheirMarks(int count) {
        List<String> bases = IntStream.rangeClosed(1, count)
                .mapToObj(number -> "Căn cứ văn bản thứ " + number)
                .toList();
        PdfAssert pdf = assertThatPdf(rendered(
                aPlan().preamble(Preamble.of(bases)).paragraph("Nội dung").endedBy(signed("Như trên"))));

        List<PdfLine> printed = pdf.lines().stream()
                .filter(line -> line.text().startsWith("Căn cứ"))
                .toList();
        assertThat(printed).hasSize(count).allMatch(PdfLine::isItalic);
        assertThat(printed.get(count - 1).text()).endsWith("thứ " + count + ".");
        assertThat(printed.subList(0, count - 1)).allMatch(line -> line.text().endsWith(";"));
    }

    @Test
    @DisplayName("R-09: body 13-14, justified, first line 1.27 cm, 6 pt between paragraphs, ends with ./.")
    void theBodyIsJustifiedAndIndented() {
        String text = "Ủy ban nhân dân phường yêu cầu thủ trưởng các cơ quan, đơn vị tổ chức thực hiện nghiêm túc; ";
        PdfAssert pdf = assertThatPdf(rendered(aPlan().paragraph("Mở đầu. " + text.repeat(3))
                .paragraph("Kết thúc. " + text.repeat(3))
                .endedBy(signed("Như trên"))));

        PdfLine first = pdf.line("Mở đầu.");
        int index = pdf.lines().indexOf(first);
        PdfLine second = pdf.lines().get(index + 1);
        assertThat(first.left()).isCloseTo(42.7, PRECISION);
        assertThat(first.right()).isCloseTo(195, PRECISION);
        assertThat(second.left()).isCloseTo(30, PRECISION);
        assertThat(second.right()).isCloseTo(195, PRECISION);
        assertThat(first.size()).isBetween(13d, 14d);
        PdfLine next = pdf.line("Kết thúc.");
        PdfLine before = pdf.lines().get(pdf.lines().indexOf(next) - 1);
        double line = second.baseline() - first.baseline();
        assertThat(line).isBetween(14 * 25.4 / 72, 14 * 1.15 * 1.5 * 25.4 / 72);
        assertThat(next.baseline() - before.baseline() - line).isCloseTo(6 * 25.4 / 72, PRECISION);
        pdf.reads("tổ chức thực hiện nghiêm túc./.");
    }

    @Test
    @DisplayName("R-09: points are lettered in Vietnamese order")
    void theFifthPointIsLetteredD() {
        List<String> points = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> "điểm thứ " + number + ";")
                .toList();
        PdfAssert pdf = assertThatPdf(rendered(aPlan().add(PointList.of(points)).endedBy(signed("Như trên"))));

        pdf.reads("đ) điểm thứ 5;").reads("g) điểm thứ 7;").reads("m) điểm thứ 12./.");
        pdf.doesNotRead("f)").doesNotRead("j)");
    }

    @Test
    @DisplayName("R-10: Nơi nhận 12 bold italic level with the signer, its list 11 upright")
    void recipientsStandLevelWithTheSigner() {
        PdfAssert pdf =
                assertThatPdf(rendered(aPlan().paragraph("Nội dung").endedBy(signed("Như trên", "Các tổ dân phố;"))));

        PdfLine head = pdf.line("Nơi nhận:");
        PdfLine signer = pdf.line("TM. ỦY BAN NHÂN DÂN");
        assertThat(head.baseline()).isCloseTo(signer.baseline(), PRECISION);
        assertThat(head.left()).isCloseTo(30, PRECISION);
        assertThat(head.isBold() && head.isItalic()).isTrue();
        assertThat(head.size()).isEqualTo(12);
        assertThat(pdf.line("- Như trên;").size()).isEqualTo(11);
        pdf.reads("- Như trên; - Các tổ dân phố; - Lưu: VT, VHXH.");
    }

    @Test
    @DisplayName("R-10: one addressee on the line of Kính gửi, several below it under the colon")
    void addresseesStandOnTheLineOrUnderTheColon() {
        PdfAssert one = assertThatPdf(rendered(
                aLetter().addressedTo("Các tổ dân phố.").paragraph("Nội dung").endedBy(signed("Như trên"))));
        PdfAssert several = assertThatPdf(rendered(aLetter()
                .addressedTo("Các tổ dân phố", "Các trường học", "Trạm y tế")
                .paragraph("Nội dung")
                .endedBy(signed("Như trên"))));

        one.reads("Kính gửi: Các tổ dân phố");
        several.reads("Kính gửi: - Các tổ dân phố; - Các trường học; - Trạm y tế.");
        PdfLine colon = several.line("Kính gửi:");
        assertThat(several.line("- Các tổ dân phố;").left())
                .isCloseTo(several.line("- Trạm y tế.").left(), PRECISION)
                .isCloseTo(colon.right(), Offset.offset(1.6));
    }

    @Test
    @DisplayName("R-11: prefixes of the signature block, bold capitals over the name")
    void eachMandatePrintsItsPrefix() {
        SigningAuthority deputy = SigningAuthority.instead(SigningAuthority.Mandate.DEPUTY, "Chủ tịch", "Phó Chủ tịch");

        assertThat(deputy.onBehalfOf("Ủy ban nhân dân").lines())
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        assertThat(SigningAuthority.head("Chủ tịch").lines()).containsExactly("CHỦ TỊCH");
        assertThat(SigningAuthority.acting("Chủ tịch").lines()).containsExactly("Q. CHỦ TỊCH");
        assertThat(SigningAuthority.instead(SigningAuthority.Mandate.BY_ORDER, "Chủ tịch", "Trưởng phòng")
                        .lines())
                .containsExactly("TL. CHỦ TỊCH", "TRƯỞNG PHÒNG");
        assertThat(SigningAuthority.instead(SigningAuthority.Mandate.BY_MANDATE, "Chủ tịch", "Trưởng phòng")
                        .lines())
                .containsExactly("TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG");
    }

    @Test
    void chaptersAreCentredWithTheirTitleInCapitals() {
        PdfAssert pdf = assertThatPdf(rendered(PaperTestData.aPaperOfChapters()));

        PdfLine chapter = pdf.line("Chương II");
        PdfLine title = pdf.line("TỔ CHỨC THỰC HIỆN");
        assertThat(chapter.isBold() && title.isBold()).isTrue();
        assertThat(chapter.centre()).isCloseTo(112.5, PRECISION);
        assertThat(title.centre()).isCloseTo(112.5, PRECISION);
        assertThat(pdf.line("Điều 1. Đối tượng áp dụng").left()).isCloseTo(42.7, PRECISION);
        assertThat(pdf.line("đ) Tổ dân phố").isBold()).isFalse();
    }

    @Test
    @DisplayName("R-12: minutes have no date line, secretary left, chair right, Nơi nhận below")
    void minutesHaveTwoSignaturesAndNoDateLine() {
        PdfAssert pdf = assertThatPdf(rendered(councilMinutes()));

        PdfLine secretary = pdf.line("THƯ KÝ");
        PdfLine chair = pdf.line("CHỦ TỌA");
        assertThat(secretary.baseline()).isCloseTo(chair.baseline(), PRECISION);
        assertThat(secretary.right()).isLessThan(chair.left());
        assertThat(pdf.line("Nơi nhận:").baseline())
                .isGreaterThan(pdf.line("Trịnh Thu Vân").baseline());
        pdf.doesNotRead("Thạch Khôi, ngày");
    }

    @Test
    void theTrialMarkStandsAtTheFootOfEveryPage() {
        OfficialDocument plan = aPlan().trial(true)
                .addAll(aLongPlan().body())
                .annex(Annex.appendix("Chỉ tiêu", null, List.of(PaperTestData.nominees(3)))
                        .inLandscape())
                .endedBy(signed("Như trên"));

        PdfAssert pdf = assertThatPdf(rendered(plan)).keepsClear(20, 20);
        List<PdfLine> marks = pdf.lines().stream()
                .filter(line -> line.text().equals("BẢN THỬ"))
                .toList();
        assertThat(marks).hasSize(pdf.lines().get(pdf.lines().size() - 1).page());
        assertThat(marks).allMatch(mark -> mark.size() == 11);
    }
}
