package vn.thidua.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.shared.BusinessRuleViolation;

class FormSheetTest {

    private static final List<String> HEADINGS = List.of("Họ và tên", "Năm sinh");
    private static final int FIRST = 5;

    private final byte[] template = FormSheetWriter.write(new FormSheet(
            "Đề nghị",
            "ĐỀ NGHỊ – Tổ dân phố số 1",
            List.of("Thi đua năm 2025", "Mỗi dòng một người."),
            Map.of("unit", "tdp-01"),
            List.of(
                    new FormSheet.Column("Họ và tên", 30, "Ví dụ: Nguyễn Thị Hòa", List.of()),
                    new FormSheet.Column("Năm sinh", 10, "Ví dụ: 1975", List.of("1975", "1976, 1977"))),
            List.of(List.of("=Đoàn Khắc Tuệ", 1960)),
            50));

    @Test
    void theFileHasHintsListsAndCodesThatNobodySees() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            XSSFSheet sheet = book.getSheetAt(0);
            XSSFRow head = sheet.getRow(FIRST - 1);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).contains("Tổ dân phố số 1");
            assertThat(head.getCell(0).getCellComment().getString().getString()).contains("Nguyễn Thị Hòa");
            assertThat(sheet.getDataValidations())
                    .singleElement()
                    .extracting(DataValidation::getShowErrorBox)
                    .isEqualTo(true);
            assertThat(book.getSheetVisibility(book.getSheetIndex(FormSheetWriter.CODES)))
                    .isEqualTo(SheetVisibility.VERY_HIDDEN);
        }
    }

    @Test
    void whatWasWrittenIsReadAgain() {
        FilledSheet read = read(template);

        assertThat(read.codes()).isEqualTo(Map.of("unit", "tdp-01"));
        assertThat(read.lines()).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(FIRST + 1);
            assertThat(line.cells()).extracting(FilledSheet.Cell::text).containsExactly("=Đoàn Khắc Tuệ", "1960");
        });
    }

    @Test
    @DisplayName("R-53: numbers, dates, formulas and decomposed letters are read as what they say")
    void everyWayOfTyping() {
        byte[] file = FilledFile.of(template)
                .line(7, "\u00a0Lê Thi\u0323 Hoa\u0300 ", LocalDate.of(1975, 9, 5))
                .line(8, "Mạc Chi", "1980")
                .formula(9, 0, "UPPER(\"chi\")")
                .bytes();

        List<FilledSheet.Line> lines = read(file).lines();

        assertThat(lines.get(1).cells().get(0).text()).isEqualTo("Lê Thị Hoà");
        assertThat(lines.get(1).cells().get(1).day()).isEqualTo("1975-09-05");
        assertThat(lines.get(2).cells().get(1).text()).isEqualTo("1980");
        assertThat(lines.get(3).cells().get(0).text()).isEqualTo("CHI");
    }

    @Test
    @DisplayName("R-56: text in an old encoding is a fault of its cell, and so is an error of Excel")
    void cellsThatCannotBeUsed() {
        byte[] file = FilledFile.of(template)
                .line(7, "NguyÔn V¨n A")
                .line(8, "Nguyeãn Vaên A")
                .typeface(8, 0, "VNI-Times")
                .formula(9, 1, "1/0")
                .line(10, "Trịnh Hoài Đức", 1980)
                .typeface(10, 0, ".VnTime")
                .bytes();

        List<FilledSheet.Line> lines = read(file).lines();

        assertThat(lines.get(1).cells().get(0).fault()).hasFieldOrPropertyWithValue("code", "SHEET_OLD_ENCODING");
        assertThat(lines.get(2).cells().get(0).fault()).hasFieldOrPropertyWithValue("arguments", List.of("VNI"));
        assertThat(lines.get(3).cells().get(1).fault()).hasFieldOrPropertyWithValue("code", "SHEET_CELL_ERROR");
        assertThat(lines.get(4).cells().get(0).fault()).isNull();
    }

    @Test
    void columnsMayBeMovedButNotMissing() {
        byte[] moved =
                FilledFile.of(template).line(FIRST, "Năm sinh", "Họ và tên").bytes();
        byte[] without =
                FilledFile.of(template).line(FIRST, "Họ và tên", "Tuổi").bytes();

        assertThat(read(moved).lines().get(0).cells().get(0).text()).isEqualTo("1960");
        refused("SHEET_COLUMN_MISSING", without);
    }

    @Test
    void tooManyRowsAreRefused() {
        FilledFile file = FilledFile.of(template).change(book -> {
            for (int row = 6; row < 60; row++) {
                book.getSheetAt(0).createRow(row).createCell(0).setCellValue("Người " + row);
            }
        });

        refused("SHEET_TOO_MANY_ROWS", file.bytes());
    }

    @ParameterizedTest
    @CsvSource({
        "xl/vbaProject.bin, x, SHEET_WITH_MACROS",
        "xl/macrosheets/sheet1.xml, <a/>, SHEET_WITH_MACROS",
        "xl/externalLinks/externalLink1.xml, <a/>, SHEET_WITH_LINKS",
        "xl/embeddings/oleObject1.bin, x, SHEET_WITH_LINKS",
        "xl/connections.xml, <a/>, SHEET_WITH_LINKS",
        "xl/more.xml, <not-closed>, SHEET_NOT_EXCEL"
    })
    void filesWithMoreThanATableAreRefused(String part, String content, String code) {
        refused(code, FilledFile.of(template).withPart(part, content).bytes());
    }

    @Test
    void filesThatSwellAreRefused() {
        refused(
                "SHEET_TOO_LARGE",
                FilledFile.of(template)
                        .withPart("xl/big.bin", " ".repeat(31 * 1024 * 1024))
                        .bytes());
        refused(
                "SHEET_TOO_LARGE",
                FilledFile.of(template)
                        .withPart("xl/rows.xml", "<s>" + "<r/>".repeat(510_000) + "</s>")
                        .bytes());
        refused("SHEET_TOO_LARGE", new byte[PackageCheck.MOST_BYTES + 1]);
    }

    @Test
    void entitiesOfAHostileFileAreNotFollowed() {
        String hostile = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";

        refused(
                "SHEET_NOT_EXCEL",
                FilledFile.of(template).withPart("xl/x.xml", hostile).bytes());
    }

    @Test
    void otherFilesAreRefusedWithASentence() throws IOException {
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet();
            book.write(old);
        }

        refused("SHEET_OLD_EXCEL", old.toByteArray());
        refused("SHEET_NOT_EXCEL", "Họ và tên;Năm sinh".getBytes(StandardCharsets.UTF_8));
        refused("SHEET_NOT_EXCEL", new byte[0]);
    }

    private static FilledSheet read(byte[] file) {
        return FormSheetReader.read(file, HEADINGS, 50);
    }

    private static void refused(String code, byte[] file) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.has(code))
                        .as(refusal.getMessage())
                        .isTrue());
    }
}
