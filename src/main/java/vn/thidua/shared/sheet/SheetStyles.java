package vn.thidua.shared.sheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How our sheets look: the office's typeface, framed cells, a grey head. */
final class SheetStyles {

    private static final String FONT = "Times New Roman";

    private final XSSFWorkbook book;

    SheetStyles(XSSFWorkbook book) {
        this.book = book;
    }

    CellStyle title() {
        return style(true, 14, false);
    }

    CellStyle note() {
        return style(false, 10, false);
    }

    CellStyle text() {
        return style(false, 11, true);
    }

    CellStyle head() {
        CellStyle style = style(true, 11, true);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    CellStyle date() {
        CellStyle style = style(false, 11, true);
        style.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
        style.setAlignment(HorizontalAlignment.CENTER);
        return style;
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

    private static void frame(CellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }
}
