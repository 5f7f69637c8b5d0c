package vn.thidua.paper.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.paper.PaperTestData.aDecision;
import static vn.thidua.paper.PaperTestData.aLetter;
import static vn.thidua.paper.PaperTestData.aLongPlan;
import static vn.thidua.paper.PaperTestData.aPlan;
import static vn.thidua.paper.PaperTestData.councilMinutes;
import static vn.thidua.paper.PaperTestData.rendered;
import static vn.thidua.paper.PaperTestData.signed;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.paper.Annex;
import vn.thidua.paper.PaperTestData;
import vn.thidua.paper.read.PdfLine;
import vn.thidua.paper.read.PdfRule;

/** A right document with one thing made wrong: the checker names the rule and the place, and nothing else. */
class PlantedDeviationsTest {

    private static final byte[] PLAN = rendered(aLongPlan());
    private static final byte[] SHORT_PLAN = rendered(aPlan().paragraph(aParagraph())
            .paragraph(aParagraph())
            .paragraph(aParagraph())
            .endedBy(signed("UBND thành phố Hải Phòng")));
    private static final byte[] DECISION = rendered(aDecision(3));
    private static final byte[] LETTER = rendered(aLetter()
            .addressedTo("Các cơ quan, đơn vị thuộc phường", "Các tổ dân phố")
            .paragraph(aParagraph())
            .paragraph(aParagraph())
            .endedBy(signed("Như trên")));
    private static final byte[] MINUTES = rendered(councilMinutes());
    private static final byte[] ANNEXES = rendered(aPlan().paragraph("Chỉ tiêu tại Phụ lục I và Phụ lục II kèm theo"
                    + " Kế hoạch này, các đơn vị căn cứ chức năng, nhiệm vụ để tổ chức thực hiện cho phù hợp")
            .annex(Annex.appendix("Chỉ tiêu", null, List.of(PaperTestData.nominees(40))))
            .annex(Annex.appendix("Danh sách", null, List.of(PaperTestData.nominees(3))))
            .endedBy(signed("UBND thành phố Hải Phòng")));

    private static final LayoutChecker CHECKER = LayoutChecker.forUploads();

    static Stream<Arguments> drawnAgain() {
        return Stream.of(
                Arguments.of(Named.of("plan", PLAN)),
                Arguments.of(Named.of("short plan", SHORT_PLAN)),
                Arguments.of(Named.of("decision", DECISION)),
                Arguments.of(Named.of("letter", LETTER)),
                Arguments.of(Named.of("minutes", MINUTES)),
                Arguments.of(Named.of("annexes", ANNEXES)));
    }

    @ParameterizedTest
    @MethodSource
    void drawnAgain(byte[] document) {
        assertThat(CHECKER.check(document).findings()).isEmpty();
        assertThat(CHECKER.check(Redrawn.of(document).bytes()).findings()).isEmpty();
    }

    static Stream<Arguments> deviations() {
        return Stream.of(
                //
                wrong("R-01", PLAN, "Thực hiện Kế hoạch", line -> line.colour(0xC00000)),
                wrong("R-01", PLAN, "Thực hiện Kế hoạch", line -> line.family("Sans")),
                //
                wrong("R-02", PLAN, "2", line -> line.size(12)),
                wrong("R-02", PLAN, "2", line -> line.text("Trang 2")),
                wrong("R-02", PLAN, "2", line -> line.text("3")),
                wrong("R-02", PLAN, "2", line -> line.moved(50, 0)),
                wrong("R-02", PLAN, "2", line -> line.moved(0, 275)),
                wrong("R-02", PLAN, "2", line -> line.italic(true)),
                //
                wrong("R-03", PLAN, "CỘNG HÒA", line -> line.size(11)),
                wrong("R-03", PLAN, "CỘNG HÒA", line -> line.bold(false)),
                wrong("R-03", PLAN, "CỘNG HÒA", line -> line.text("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM")),
                wrong("R-03", PLAN, "Độc lập", line -> line.text("Độc lập – Tự do – Hạnh phúc")),
                wrong("R-03", PLAN, "Độc lập", line -> line.italic(true)),
                //
                wrong("R-04", PLAN, "PHƯỜNG THẠCH KHÔI", line -> line.bold(false)),
                wrong("R-04", PLAN, "ỦY BAN NHÂN DÂN", line -> line.size(14)),
                wrong("R-04", MINUTES, "UBND PHƯỜNG THẠCH KHÔI", line -> line.bold(true)),
                //
                wrong("R-05", PLAN, "Số:", line -> line.text("Số 05/KH-UBND")),
                wrong("R-05", PLAN, "Số:", line -> line.text("Số: 5/KH-UBND")),
                wrong("R-05", PLAN, "Số:", line -> line.text("Số: 012/KH-UBND")),
                wrong("R-05", PLAN, "Số:", line -> line.text("Số: 05 / KH - UBND")),
                wrong("R-05", PLAN, "Số:", line -> line.size(14)),
                wrong("R-05", PLAN, "Số:", line -> line.italic(true)),
                wrong("R-05", PLAN, "Số:", line -> line.moved(-12, 0)),
                //
                wrong("R-06", PLAN, "Thạch Khôi,", line -> line.text("Thạch Khôi ngày 15 tháng 9 năm 2025")),
                wrong("R-06", PLAN, "Thạch Khôi,", line -> line.text("Thạch Khôi, ngày 5 tháng 9 năm 2025")),
                wrong("R-06", PLAN, "Thạch Khôi,", line -> line.text("Thạch Khôi, ngày 15 tháng 09 năm 2025")),
                wrong("R-06", PLAN, "Thạch Khôi,", line -> line.text("Thạch Khôi, ngày 15 tháng 1 năm 2025")),
                wrong("R-06", PLAN, "Thạch Khôi,", line -> line.text("Thạch Khôi, 15/9/2025")),
                wrong("R-06", PLAN, "Thạch Khôi,", line -> line.italic(false)),
                wrong("R-06", PLAN, "Thạch Khôi,", line -> line.size(12)),
                wrong("R-06", PLAN, "Thạch Khôi,", line -> line.moved(0, 4)),
                //
                wrong("R-07", PLAN, "KẾ HOẠCH", line -> line.text("Kế hoạch")),
                wrong("R-07", PLAN, "KẾ HOẠCH", line -> line.bold(false)),
                wrong("R-07", PLAN, "KẾ HOẠCH", line -> line.size(16)),
                wrong("R-07", PLAN, "Phát động đợt thi đua", line -> line.bold(false)),
                wrong("R-07", PLAN, "Phát động đợt thi đua", line -> line.size(12)),
                wrong("R-07", LETTER, "V/v", line -> line.size(14)),
                wrong("R-07", LETTER, "V/v", line -> line.bold(true)),
                wrong("R-07", LETTER, "V/v", line -> line.text("Về việc hướng dẫn tổ chức")),
                //
                wrong("R-08", DECISION, "Căn cứ Luật Tổ chức", line -> line.italic(false)),
                wrong(
                        "R-08",
                        DECISION,
                        "Căn cứ Luật Thi đua",
                        line -> line.text("Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15;")),
                wrong("R-08", DECISION, "Theo đề nghị", line -> line.text("Theo đề nghị của Trưởng phòng;")),
                wrong(
                        "R-08",
                        DECISION,
                        "Căn cứ Luật Thi đua",
                        line -> line.text("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022.")),
                //
                wrong("R-10", PLAN, "Nơi nhận", line -> line.italic(false)),
                wrong("R-10", PLAN, "Nơi nhận", line -> line.size(14)),
                wrong("R-10", PLAN, "Nơi nhận", line -> line.text("Nơi nhận")),
                wrong("R-10", PLAN, "- Sở Nội vụ", line -> line.text("- Sở Nội vụ thành phố Hải Phòng")),
                wrong("R-10", PLAN, "- Sở Nội vụ", line -> line.text("Sở Nội vụ thành phố Hải Phòng;")),
                wrong("R-10", PLAN, "- Sở Nội vụ", line -> line.size(13)),
                wrong("R-10", LETTER, "- Các tổ dân phố", line -> line.text("- Các tổ dân phố;")),
                wrong("R-10", LETTER, "- Như trên", line -> line.text("- Các đơn vị;")),
                //
                wrong("R-11", PLAN, "TM. ỦY BAN", line -> line.text("T/M ỦY BAN NHÂN DÂN")),
                wrong("R-11", PLAN, "TM. ỦY BAN", line -> line.bold(false)),
                wrong("R-11", PLAN, "CHỦ TỊCH", line -> line.text("KT. CHỦ TỊCH")),
                wrong("R-11", PLAN, "Phạm Đình Khải", line -> line.text("ThS. Phạm Đình Khải")),
                wrong("R-11", PLAN, "Phạm Đình Khải", line -> line.text("PHẠM ĐÌNH KHẢI")),
                wrong("R-11", PLAN, "Phạm Đình Khải", line -> line.size(12)),
                //
                wrong("R-12", MINUTES, "THƯ KÝ", line -> line.text("CHỦ TỌA")),
                //
                wrong("R-13", PLAN, "Số:", line -> line.text("Số: 05/BC-UBND")),
                wrong("R-13", PLAN, "Số:", line -> line.text("Số: 05/kh-UBND")),
                wrong("R-13", LETTER, "Số:", line -> line.text("Số: 12/CV-UBND")),
                wrong("R-13", LETTER, "Số:", line -> line.text("Số: 12/TB-UBND")),
                //
                wrong("R-26", ANNEXES, "Phụ lục II", line -> line.text("Phụ lục 2")),
                wrong("R-26", ANNEXES, "Phụ lục I", line -> line.bold(false)));
    }

    @ParameterizedTest
    @MethodSource
    void deviations(String rule, byte[] document, String line, Consumer<Redrawn.Print> edit) {
        Redrawn altered = Redrawn.of(document).change(line, edit);

        LayoutReport report = CHECKER.check(altered.bytes());

        PdfLine at = altered.at(line);
        assertThat(report.findings())
                .extracting(Finding::rule)
                .as(report.toString())
                .containsOnly(rule);
        assertThat(report.findings()).anySatisfy(finding -> {
            assertThat(finding.page()).isEqualTo(at.page());
            assertThat(finding.xMm()).isCloseTo(at.left(), Offset.offset(51d));
        });
    }

    static Stream<Arguments> drawings() {
        return Stream.of(
                drawn("R-01", "letter paper", Redrawn.of(PLAN).on(PDRectangle.LETTER)),
                drawn(
                        "R-01",
                        "left margin 25",
                        Redrawn.of(PLAN)
                                .changeAll(all -> true, l -> l.moved(-5, 0))
                                .moveRules(-5, 0)),
                drawn(
                        "R-01",
                        "top margin 12",
                        Redrawn.of(SHORT_PLAN)
                                .changeAll(all -> true, l -> l.moved(0, -8))
                                .moveRules(0, -8)),
                drawn(
                        "R-01",
                        "text in the right margin",
                        Redrawn.of(SHORT_PLAN)
                                .change("Số:", l -> l.moved(0, 0))
                                .change("CỘNG HÒA", l -> l.moved(0, 0))
                                .add(1, "x", 203, 37.1, 13)),
                drawn("R-02", "number on page 1", Redrawn.of(PLAN).add(1, "1", 111, 12, 14)),
                drawn("R-02", "no number on page 2", Redrawn.of(PLAN).without("2")),
                drawn(
                        "R-02",
                        "annex goes on counting",
                        Redrawn.of(ANNEXES)
                                .changeAll(l -> l.text().equals("2") && l.baseline() < 20, l -> l.text("3"))),
                drawn("R-03", "no rule", Redrawn.of(PLAN).withoutRule("Độc lập")),
                drawn("R-03", "short rule", Redrawn.of(PLAN).rule("Độc lập", rule -> shortened(rule, 10))),
                drawn(
                        "R-03",
                        "typed rule",
                        Redrawn.of(PLAN).withoutRule("Độc lập").add(1, "______________", 130, 30.5, 12)),
                drawn(
                        "R-03",
                        "no motto",
                        Redrawn.of(PLAN).withoutRule("Độc lập").without("Độc lập")),
                drawn("R-04", "no rule", Redrawn.of(PLAN).withoutRule("PHƯỜNG THẠCH KHÔI")),
                drawn("R-04", "long rule", Redrawn.of(PLAN).rule("PHƯỜNG THẠCH KHÔI", rule -> shortened(rule, -12))),
                drawn("R-04", "rule aside", Redrawn.of(PLAN).rule("PHƯỜNG THẠCH KHÔI", rule -> aside(rule, 5))),
                drawn("R-05", "no number", Redrawn.of(PLAN).without("Số:")),
                drawn("R-06", "no date", Redrawn.of(PLAN).without("Thạch Khôi,")),
                drawn("R-07", "no type", Redrawn.of(PLAN).without("KẾ HOẠCH")),
                drawn("R-07", "no rule", Redrawn.of(SHORT_PLAN).withoutRule("Phát động")),
                drawn("R-07", "long rule", Redrawn.of(SHORT_PLAN).rule("Phát động", rule -> shortened(rule, -14))),
                drawn(
                        "R-07",
                        "V/v too low",
                        Redrawn.of(LETTER)
                                .changeAll(
                                        l -> l.baseline() > 40 && l.baseline() < 62 && l.right() < 100,
                                        l -> l.moved(0, 5))),
                drawn(
                        "R-09",
                        "12 points",
                        Redrawn.of(SHORT_PLAN).changeAll(PlantedDeviationsTest::isBody, l -> l.size(12))),
                drawn(
                        "R-09",
                        "ragged",
                        Redrawn.of(SHORT_PLAN).changeAll(PlantedDeviationsTest::isBody, l -> l.inItsNaturalWidth())),
                drawn(
                        "R-09",
                        "no indent",
                        Redrawn.of(SHORT_PLAN).changeAll(l -> isBody(l) && l.left() > 40, l -> l.moved(-12.7, 0))),
                drawn(
                        "R-09",
                        "no gap",
                        Redrawn.of(SHORT_PLAN).changeAll(l -> isBody(l) && l.baseline() > 95, l -> l.moved(0, -2))),
                drawn(
                        "R-09",
                        "no end mark",
                        Redrawn.of(SHORT_PLAN)
                                .changeAll(
                                        l -> l.text().endsWith("./."),
                                        l -> l.text(l.line.text().replace("./.", ".")))),
                drawn(
                        "R-09",
                        "e after d",
                        Redrawn.of(PLAN)
                                .change(
                                        "đ)",
                                        l -> l.text("e) Nhiệm vụ thứ 5: tập trung chỉ đạo, gắn nội dung thi đua"))),
                drawn(
                        "R-09",
                        "f",
                        Redrawn.of(PLAN)
                                .change(
                                        "g)",
                                        l -> l.text("f) Nhiệm vụ thứ 7: tập trung chỉ đạo, gắn nội dung thi đua"))),
                drawn("R-10", "no Nơi nhận kept", Redrawn.of(PLAN).without("- Lưu")),
                drawn(
                        "R-10",
                        "not level",
                        Redrawn.of(SHORT_PLAN)
                                .changeAll(
                                        l -> l.text().startsWith("Nơi nhận")
                                                || l.text().startsWith("- "),
                                        l -> l.moved(0, 8))),
                drawn("R-10", "Nơi nhận aside", Redrawn.of(PLAN).change("Nơi nhận", l -> l.moved(10, 0))),
                drawn(
                        "R-10",
                        "no Kính gửi",
                        Redrawn.of(LETTER)
                                .without("Kính gửi")
                                .without("- Các cơ quan")
                                .without("- Các tổ")),
                drawn(
                        "R-11",
                        "nobody signs",
                        Redrawn.of(PLAN)
                                .without("TM. ỦY BAN")
                                .without("CHỦ TỊCH")
                                .without("Phạm Đình Khải")),
                drawn(
                        "R-12",
                        "date in the head",
                        Redrawn.of(MINUTES).add(1, "Thạch Khôi, ngày 12 tháng 12 năm 2025", 110, 41, 13)),
                drawn(
                        "R-12",
                        "one signer",
                        Redrawn.of(MINUTES).without("THƯ KÝ").without("Trịnh Thu Vân")),
                drawn(
                        "R-26",
                        "annex not mentioned",
                        Redrawn.of(ANNEXES)
                                .changeAll(
                                        l -> l.text().contains("tại Phụ lục"),
                                        l -> l.text("Chỉ tiêu kèm theo Kế hoạch này, các đơn vị căn cứ chức năng"))));
    }

    @ParameterizedTest
    @MethodSource
    void drawings(String rule, String what, Redrawn altered) {
        LayoutReport report = CHECKER.check(altered.bytes());

        assertThat(report.findings())
                .extracting(Finding::rule)
                .as(report.toString())
                .containsOnly(rule);
    }

    @Test
    void aMeasureIsGivenWithItsPlace() {
        Redrawn altered = Redrawn.of(PLAN).rule("Độc lập", rule -> shortened(rule, 10));

        assertThat(CHECKER.check(altered.bytes()).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.page()).isEqualTo(1);
            assertThat(finding.xMm()).isCloseTo(altered.at("Độc lập").left() + 5, Offset.offset(0.3));
            assertThat(finding.yMm()).isBetween(29d, 32d);
            assertThat(finding.found()).matches("đường kẻ dài 46(,\\d)? mm, dòng chữ dài 56(,\\d)? mm");
            assertThat(finding.article()).isEqualTo("NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.1");
            assertThat(finding.severity()).isEqualTo(Severity.WRONG);
        });
    }

    private static boolean isBody(PdfLine line) {
        return line.size() == 14 && !line.isBold() && line.baseline() > 60;
    }

    private static PdfRule shortened(PdfRule rule, double by) {
        return new PdfRule(rule.page(), rule.x1() + by / 2, rule.y1(), rule.x2() - by / 2, rule.y2(), rule.solid());
    }

    private static PdfRule aside(PdfRule rule, double by) {
        return new PdfRule(rule.page(), rule.x1() + by, rule.y1(), rule.x2() + by, rule.y2(), rule.solid());
    }

    private static String aParagraph() {
        return "Các cơ quan, đơn vị, tổ dân phố tổ chức phát động phong trào thi đua bằng hình thức phù hợp, gắn nội"
                + " dung thi đua với nhiệm vụ chính trị được giao; phân công rõ người, rõ việc, rõ thời hạn và rõ kết"
                + " quả, thường xuyên kiểm tra để kịp thời tháo gỡ khó khăn, vướng mắc ngay từ cơ sở, báo cáo kết quả"
                + " về phòng Văn hóa - Xã hội theo đúng thời hạn.";
    }

    private static Arguments wrong(String rule, byte[] document, String line, Consumer<Redrawn.Print> edit) {
        return Arguments.of(rule, document, line, edit);
    }

    private static Arguments drawn(String rule, String what, Redrawn altered) {
        return Arguments.of(rule, what, altered);
    }
}
