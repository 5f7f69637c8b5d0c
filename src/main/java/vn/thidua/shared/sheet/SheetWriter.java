package vn.thidua.shared.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a list as XLSX: real dates and numbers, the head frozen and filterable, ready to print landscape. */
public final class SheetWriter {

    private static final String FONT = "Times New Roman";
    private static final int HEAD = 3;
    private static final int LETTER = 256;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final CellStyle title = style(true, 14, false);
    private final CellStyle mark = style(false, 10, false);
    private final CellStyle head = headStyle();
    private final CellStyle text = style(false, 11, true);
    private final CellStyle date = dateStyle();

    private SheetWriter() {}

    public static byte[] write(Sheet sheet) {
        SheetWriter writer = new SheetWriter();
        try (XSSFWorkbook book = writer.book;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            writer.fill(sheet);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void fill(Sheet content) {
        XSSFSheet sheet = book.createSheet(content.name());
        cell(sheet.createRow(0), 0, title).setCellValue(content.title());
        cell(sheet.createRow(1), 0, mark).setCellValue(content.mark());
        Row headings = sheet.createRow(HEAD);
        for (int i = 0; i < content.columns().size(); i++) {
            Sheet.Column column = content.columns().get(i);
            cell(headings, i, head).setCellValue(column.heading());
            sheet.setColumnWidth(i, column.width() * LETTER);
        }
        for (int i = 0; i < content.rows().size(); i++) {
            row(sheet.createRow(HEAD + 1 + i), content.rows().get(i));
        }
        arrange(sheet, content);
        book.getProperties().getCoreProperties().setTitle(content.title());
        book.getProperties().getCoreProperties().setDescription(content.mark());
        book.getProperties().getCoreProperties().setCreator("Thi Đua");
    }

    private static void arrange(XSSFSheet sheet, Sheet content) {
        int last = content.columns().size() - 1;
        sheet.createFreezePane(0, HEAD + 1);
        sheet.setAutoFilter(new CellRangeAddress(HEAD, HEAD + content.rows().size(), 0, last));
        sheet.setRepeatingRows(new CellRangeAddress(HEAD, HEAD, 0, last));
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getFooter().setCenter("Trang &P/&N");
    }

    private void row(Row row, List<Object> values) {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value instanceof LocalDate day) {
                cell(row, i, date).setCellValue(day);
            } else if (value instanceof Number number) {
                cell(row, i, text).setCellValue(number.doubleValue());
            } else {
                cell(row, i, text).setCellValue(value.toString());
            }
        }
    }

    private static Cell cell(Row row, int column, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    private CellStyle style(boolean bold, int size, boolean framed) {
        Font font = book.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (framed) {
            style.setWrapText(true);
            frame(style);
        }
        return style;
    }

    private CellStyle headStyle() {
        CellStyle style = style(true, 11, true);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private CellStyle dateStyle() {
        CellStyle style = style(false, 11, true);
        style.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
        style.setAlignment(HorizontalAlignment.CENTER);
        return style;
    }

    private static void frame(CellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }
}
