package vn.thidua.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SheetWriterTest {

    @Test
    void datesAreDatesNumbersNumbersAndTextNeverAFormula() throws IOException {
        Sheet list = new Sheet(
                "Văn bản đi",
                "Sổ đăng ký văn bản đi năm 2025",
                "Trích xuất từ hệ thống lúc 08:00 05/09/2025; người trích xuất: Nguyễn Văn A",
                List.of(new Sheet.Column("Ngày", 12), new Sheet.Column("Số", 8), new Sheet.Column("Trích yếu", 40)),
                List.of(List.of(LocalDate.of(2025, 9, 5), 7, "=1+1")));

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(SheetWriter.write(list)))) {
            XSSFSheet sheet = book.getSheet("Văn bản đi");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).contains("người trích xuất: Nguyễn Văn A");
            assertThat(sheet.getRow(3).getCell(2).getStringCellValue()).isEqualTo("Trích yếu");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
            assertThat(DateUtil.isCellDateFormatted(sheet.getRow(4).getCell(0))).isTrue();
            assertThat(sheet.getRow(4).getCell(0).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo("2025-09-05");
            assertThat(sheet.getRow(4).getCell(1).getNumericCellValue()).isEqualTo(7);
            assertThat(sheet.getRow(4).getCell(2).getCellType()).isEqualTo(CellType.STRING);
        }
    }
}
