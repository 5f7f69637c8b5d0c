package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RegisterBookTest {

    private static final List<String> HEADINGS = List.of(
            "Số, ký hiệu văn bản",
            "Ngày tháng văn bản",
            "Tên loại và trích yếu nội dung văn bản",
            "Người ký",
            "Nơi nhận văn bản",
            "Đơn vị, người nhận bản lưu",
            "Số lượng bản",
            "Ngày chuyển",
            "Ký nhận",
            "Ghi chú");
    private static final List<Double> WEIGHTS = List.of(12.0, 10.5, 25.0, 13.0, 23.0, 11.0, 7.5, 10.5, 9.0, 15.0);

    private final RegisterBookRenderer renderer = new RegisterBookRenderer(new FontRegistry(""));

    @Test
    @DisplayName("R-24: cover, ten columns with their head on every page, numbered pages and a closing line")
    void theBookIsCompleteAndReadyToBeBound() throws IOException {
        RenderedPdf pdf = renderer.render(book(60));
        Files.createDirectories(Path.of("target/looks"));
        Files.write(Path.of("target/looks/register-book.pdf"), pdf.bytes());

        try (PDDocument file = Loader.loadPDF(pdf.bytes())) {
            assertThat(file.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(file.getPage(0).getMediaBox().getHeight());
            assertThat(text(file, 1)).contains("SỔ ĐĂNG KÝ VĂN BẢN ĐI", "Năm: 2025", "Quyển số: 01");
            for (int page = 2; page <= pdf.pages(); page++) {
                assertThat(text(file, page)).startsWith(Integer.toString(page));
            }
            for (int page = 2; page < pdf.pages(); page++) {
                assertThat(text(file, page)).contains("(1)", "(10)", "Ghi chú");
            }
            assertThat(text(file, pdf.pages())).contains("Tổng số: 60 số đăng ký");
            assertThat(text(file, 2)).contains("01/KH-UBND");
        }
        VeraPdf.assertPdfA2a(pdf.bytes());
        VeraPdf.assertPdfUa1(pdf.bytes());
    }

    @Test
    void anEmptyBookHasItsCoverAndHead() throws IOException {
        RenderedPdf pdf = renderer.render(book(0));

        try (PDDocument file = Loader.loadPDF(pdf.bytes())) {
            assertThat(pdf.pages()).isEqualTo(2);
            assertThat(text(file, 2)).contains("Số, ký hiệu", "Tổng số: 0 số đăng ký");
        }
    }

    private static String text(PDDocument file, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(file);
    }

    private static RegisterBook book(int rows) {
        return new RegisterBook(
                PaperTestData.identity("so-van-ban-di"),
                "ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG",
                "ỦY BAN NHÂN DÂN PHƯỜNG THẠCH KHÔI",
                "SỔ ĐĂNG KÝ VĂN BẢN ĐI",
                List.of(
                        "Năm: 2025",
                        "Từ ngày 01/01/2025 đến ngày 31/12/2025",
                        "Từ số 01 đến số %02d".formatted(rows),
                        "Quyển số: 01"),
                columns(),
                rows(rows),
                List.of("Tổng số: %d số đăng ký, trong đó 1 số bị hủy.".formatted(rows)),
                false);
    }

    private static List<Table.Column> columns() {
        List<Table.Column> columns = new ArrayList<>();
        for (int i = 0; i < HEADINGS.size(); i++) {
            columns.add(Table.left(HEADINGS.get(i), WEIGHTS.get(i)));
        }
        return columns;
    }

    private static List<List<String>> rows(int count) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            rows.add(List.of(
                    "%02d/KH-UBND".formatted(i),
                    "05/9/2025",
                    "Kế hoạch phát động phong trào thi đua “Phường Thạch Khôi chung sức xây dựng đô thị văn minh”",
                    "Nguyễn Văn Chủ",
                    "UBND thành phố; Thường trực Đảng ủy; các tổ dân phố; các trường học trên địa bàn phường",
                    "VT, VHXH",
                    "52",
                    "05/9/2025",
                    "",
                    i == 7 ? "Số bị hủy: Ký không thành công" : ""));
        }
        return rows;
    }
}
