package vn.thidua.shared.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A template as somebody fills it in with Excel. */
public final class FilledFile {

    private byte[] file;

    private FilledFile(byte[] file) {
        this.file = file;
    }

    public static FilledFile of(byte[] template) {
        return new FilledFile(template.clone());
    }

    public byte[] bytes() {
        return file.clone();
    }

    /** @param line as Excel counts, from 1 */
    public FilledFile line(int line, Object... values) {
        return change(book -> {
            Row row = row(book, line);
            for (int i = 0; i < values.length; i++) {
                set(book, row.createCell(i), values[i]);
            }
        });
    }

    public FilledFile formula(int line, int column, String formula) {
        return change(book -> {
            row(book, line).createCell(column).setCellFormula(formula);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
    }

    public FilledFile typeface(int line, int column, String name) {
        return change(book -> {
            Font font = book.createFont();
            font.setFontName(name);
            CellStyle style = book.createCellStyle();
            style.setFont(font);
            row(book, line).getCell(column).setCellStyle(style);
        });
    }

    public FilledFile withoutLine(int line) {
        return change(book -> book.getSheetAt(0).removeRow(row(book, line)));
    }

    public FilledFile change(Consumer<XSSFWorkbook> change) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            change.accept(book);
            book.write(bytes);
            file = bytes.toByteArray();
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** As an intruder packs it. */
    public FilledFile withPart(String name, String content) {
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(part.getName()));
                from.transferTo(to);
            }
            to.putNextEntry(new ZipEntry(name));
            to.write(content.getBytes(StandardCharsets.UTF_8));
            to.finish();
            file = bytes.toByteArray();
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Row row(XSSFWorkbook book, int line) {
        XSSFSheet sheet = book.getSheetAt(0);
        Row row = sheet.getRow(line - 1);
        return row == null ? sheet.createRow(line - 1) : row;
    }

    private static void set(XSSFWorkbook book, Cell cell, Object value) {
        if (value instanceof LocalDate day) {
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            cell.setCellStyle(style);
            cell.setCellValue(day);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(value.toString());
        }
    }
}
