package vn.thidua.shared.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the XLSX file that a person fills in: hints on the headings, lists to choose from, hidden codes. */
public final class FormSheetWriter {

    static final String CODES = "Ma";
    private static final String CHOICES = "DanhMuc";
    private static final int LETTER = 256;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final SheetStyles styles = new SheetStyles(book);
    private final CellStyle text = styles.text();
    private final FormSheet content;
    private final int head;

    private FormSheetWriter(FormSheet content) {
        this.content = content;
        this.head = content.notes().size() + 2;
    }

    public static byte[] write(FormSheet content) {
        FormSheetWriter writer = new FormSheetWriter(content);
        try (XSSFWorkbook book = writer.book;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            writer.fill();
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void fill() {
        XSSFSheet sheet = book.createSheet(content.name());
        XSSFSheet choices = book.createSheet(CHOICES);
        put(sheet.createRow(0), 0, content.title(), styles.title());
        CellStyle note = styles.note();
        for (int i = 0; i < content.notes().size(); i++) {
            put(sheet.createRow(1 + i), 0, content.notes().get(i), note);
        }
        headings(sheet, choices);
        rows(sheet);
        codes();
        book.setSheetVisibility(book.getSheetIndex(choices), SheetVisibility.HIDDEN);
        arrange(sheet);
    }

    private void headings(XSSFSheet sheet, XSSFSheet choices) {
        Row row = sheet.createRow(head);
        CellStyle style = styles.head();
        for (int i = 0; i < content.columns().size(); i++) {
            FormSheet.Column column = content.columns().get(i);
            comment(sheet, put(row, i, column.heading(), style), column.hint());
            sheet.setColumnWidth(i, column.width() * LETTER);
            sheet.setDefaultColumnStyle(i, text);
            if (!column.choices().isEmpty()) {
                list(sheet, choices, i, column.choices());
            }
        }
    }

    private void comment(XSSFSheet sheet, Cell heading, String hint) {
        CreationHelper helper = book.getCreationHelper();
        XSSFClientAnchor place = (XSSFClientAnchor) helper.createClientAnchor();
        place.setCol1(heading.getColumnIndex() + 1);
        place.setCol2(heading.getColumnIndex() + 4);
        place.setRow1(heading.getRowIndex());
        place.setRow2(heading.getRowIndex() + 5);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(place);
        comment.setString(helper.createRichTextString(hint));
        heading.setCellComment(comment);
    }

    /** The list stands on a sheet of its own: inside the rule it could be neither long nor hold a comma. */
    private void list(XSSFSheet sheet, XSSFSheet choices, int column, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            Row row = choices.getRow(i);
            put(row == null ? choices.createRow(i) : row, column, values.get(i), text);
        }
        String letter = CellReference.convertNumToColString(column);
        String range = "%s!$%s$1:$%s$%d".formatted(CHOICES, letter, letter, values.size());
        DataValidationHelper helper = sheet.getDataValidationHelper();
        CellRangeAddressList cells = new CellRangeAddressList(head + 1, head + content.room(), column, column);
        DataValidation rule = helper.createValidation(helper.createFormulaListConstraint(range), cells);
        rule.setShowErrorBox(true);
        rule.createErrorBox("Không có trong danh sách", "Hãy chọn một giá trị trong danh sách.");
        sheet.addValidationData(rule);
    }

    private void rows(XSSFSheet sheet) {
        for (int i = 0; i < content.rows().size(); i++) {
            Row row = sheet.createRow(head + 1 + i);
            List<Object> values = content.rows().get(i);
            for (int column = 0; column < values.size(); column++) {
                put(row, column, values.get(column), text);
            }
        }
    }

    private void codes() {
        XSSFSheet sheet = book.createSheet(CODES);
        int line = 0;
        for (Map.Entry<String, String> code : content.codes().entrySet()) {
            Row row = sheet.createRow(line++);
            put(row, 0, code.getKey(), text);
            put(row, 1, code.getValue(), text);
        }
        book.setSheetVisibility(book.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    private void arrange(XSSFSheet sheet) {
        sheet.createFreezePane(0, head + 1);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        book.getProperties().getCoreProperties().setTitle(content.title());
        book.getProperties().getCoreProperties().setCreator("Thi Đua");
    }

    private static Cell put(Row row, int column, Object value, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (!value.toString().isEmpty()) {
            cell.setCellValue(value.toString());
        }
        return cell;
    }
}
