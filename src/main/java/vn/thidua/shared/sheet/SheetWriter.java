package vn.thidua.shared.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a list as XLSX: real dates and numbers, the head frozen and filterable, ready to print landscape. */
public final class SheetWriter {

    private static final int HEAD = 3;
    private static final int LETTER = 256;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final SheetStyles styles = new SheetStyles(book);
    private final CellStyle title = styles.title();
    private final CellStyle mark = styles.note();
    private final CellStyle head = styles.head();
    private final CellStyle text = styles.text();
    private final CellStyle date = styles.date();

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
}
