package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of paper once, checked by veraPDF and kept under {@code target/paper-samples} for the eye. */
class PdfSamplesTest {

    private static final Path FOLDER = Path.of("target", "paper-samples");

    static Map<String, byte[]> samples() {
        return Map.of(
                "letter",
                PaperTestData.rendered(PaperTestData.aLetter()
                        .urgency(Urgency.VERY_URGENT)
                        .circulation(Circulation.INTERNAL)
                        .contact("Địa chỉ: Số 1, phố Thạch Khôi, phường Thạch Khôi, thành phố Hải Phòng")
                        .verification("https://thachkhoi.example/v/7H2K9QXM4T0VBRWN")
                        .addressedTo(
                                "Các cơ quan, đơn vị thuộc phường",
                                "Ủy ban Mặt trận Tổ quốc Việt Nam phường và các tổ chức chính trị - xã hội",
                                "Các tổ dân phố")
                        .paragraph("Thực hiện Kế hoạch số 05/KH-UBND ngày 15/9/2025 về phát động đợt thi đua năm 2025,"
                                + " Ủy ban nhân dân phường hướng dẫn một số nội dung như sau:")
                        .add(Paragraph.led("1. Phát động thi đua:", "Hoàn thành trước ngày 25/9/2025."))
                        .add(Paragraph.led(
                                "2. Báo cáo kết quả:", "Gửi về phòng Văn hóa - Xã hội trước ngày 10/12/2025."))
                        .endedBy(PaperTestData.signed("Như trên", "Chủ tịch, các PCT UBND phường"))),
                "report",
                PaperTestData.rendered(OfficialDocument.builder(
                                PaperTestData.identity("bao-cao"),
                                PaperTestData.cultureOffice(),
                                new Title.Named("Báo cáo", "Tổng hợp kết quả đợt thi đua năm 2025"))
                        .number(NumberLine.blank("BC-VHXH"))
                        .placeAndDate(PlaceAndDate.blank("Thạch Khôi", 2025))
                        .addressedTo("Chủ tịch Ủy ban nhân dân phường Thạch Khôi")
                        .paragraph("Phòng Văn hóa - Xã hội tổng hợp kết quả tại Phụ lục I và Phụ lục II")
                        .annex(Annex.appendix(
                                        "Kết quả thực hiện các chỉ tiêu thi đua",
                                        "Kèm theo Báo cáo số "
                                                + NumberLine.blank("BC-VHXH").reference() + " "
                                                + PlaceAndDate.blank("Thạch Khôi", 2025)
                                                        .when(),
                                        List.of(PaperTestData.nominees(14)))
                                .inLandscape())
                        .annex(Annex.appendix("Danh sách", null, List.of(PaperTestData.nominees(3))))
                        .trial(true)
                        .endedBy(new Ending.Signed(
                                Ending.Recipients.of("VHXH", "Như trên"),
                                new Signature(SigningAuthority.head("Trưởng phòng"), "Đoàn Minh Trí")))),
                "plan",
                PaperTestData.rendered(PaperTestData.aLongPlan()),
                "decision",
                PaperTestData.rendered(PaperTestData.aDecision(60)),
                "headings",
                PaperTestData.rendered(PaperTestData.aPaperOfChapters()),
                "minutes",
                PaperTestData.rendered(PaperTestData.councilMinutes()),
                "certificate",
                PaperTestData.rendered(
                        CertificateSheet.full(),
                        PaperTestData.aCertificate("Bùi Xuân Hường")
                                .verification("https://thachkhoi.example/v/7H2K9QXM4T0VBRWN"),
                        PaperTestData.aWordyCertificate(),
                        PaperTestData.aCertificate(
                                "Tập thể cán bộ, giáo viên, nhân viên Trường Tiểu học Thạch Khôi II")));
    }

    @Test
    void aFileWithoutTagsIsNoticed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument plain = new PDDocument()) {
            plain.addPage(new PDPage());
            plain.save(bytes);
        }

        assertThatThrownBy(() -> VeraPdf.assertPdfA2a(bytes.toByteArray())).isInstanceOf(AssertionError.class);
    }

    static Stream<Map.Entry<String, byte[]>> papers() {
        return samples().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyPaperIsAnAccessibleArchiveFile(Map.Entry<String, byte[]> paper) throws IOException {
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(paper.getKey() + ".pdf"), paper.getValue());

        VeraPdf.assertPdfA2a(paper.getValue());
        VeraPdf.assertPdfUa1(paper.getValue());
    }
}
