package vn.thidua.shared.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Folding;
import vn.thidua.shared.Problem;

/** Reads a filled {@link FormSheet}; the columns are found by their headings, wherever they were moved. */
public final class FormSheetReader {

    private static final int LOWEST_HEAD = 30;
    private static final int WIDEST = 60;

    private final List<String> headings;
    private final int mostRows;

    private FormSheetReader(List<String> headings, int mostRows) {
        this.headings = headings;
        this.mostRows = mostRows;
    }

    /** Refuses what is not such a file, with a sentence that says what to do. */
    public static FilledSheet read(byte[] file, List<String> headings, int mostRows) {
        PackageCheck.require(file);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return new FormSheetReader(headings, mostRows).read(book);
        } catch (BusinessRuleViolation refusal) {
            throw refusal;
        } catch (IOException | RuntimeException unreadable) {
            throw new BusinessRuleViolation("SHEET_NOT_EXCEL");
        }
    }

    private FilledSheet read(XSSFWorkbook book) {
        Map<String, String> codes = codes(book.getSheet(FormSheetWriter.CODES));
        XSSFSheet sheet = book.getSheetAt(0);
        XSSFRow head = head(sheet).orElseThrow(() -> missing(headings));
        List<Integer> columns = columns(head);
        List<FilledSheet.Line> lines = new ArrayList<>();
        for (int row = head.getRowNum() + 1; row <= sheet.getLastRowNum(); row++) {
            line(sheet.getRow(row), columns).ifPresent(lines::add);
        }
        if (lines.size() > mostRows) {
            throw new BusinessRuleViolation("SHEET_TOO_MANY_ROWS", lines.size(), mostRows);
        }
        return new FilledSheet(codes, lines);
    }

    private static Map<String, String> codes(@Nullable XSSFSheet sheet) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (int row = 0; sheet != null && row <= Math.min(sheet.getLastRowNum(), LOWEST_HEAD); row++) {
            XSSFRow line = sheet.getRow(row);
            if (line != null) {
                codes.put(text(line, 0), text(line, 1));
            }
        }
        return codes;
    }

    /** The first row that has most of the headings. */
    private Optional<XSSFRow> head(XSSFSheet sheet) {
        return IntStream.rangeClosed(0, Math.min(sheet.getLastRowNum(), LOWEST_HEAD))
                .mapToObj(sheet::getRow)
                .filter(row -> row != null
                        && headings.stream()
                                        .filter(heading -> column(row, heading) >= 0)
                                        .count()
                                > headings.size() / 2)
                .findFirst();
    }

    private List<Integer> columns(XSSFRow head) {
        List<String> missing =
                headings.stream().filter(heading -> column(head, heading) < 0).toList();
        if (!missing.isEmpty()) {
            throw missing(missing);
        }
        return headings.stream().map(heading -> column(head, heading)).toList();
    }

    private static int column(XSSFRow row, String heading) {
        return IntStream.range(0, Math.min(Math.max(row.getLastCellNum(), 0), WIDEST))
                .filter(column -> Folding.same(text(row, column), heading))
                .findFirst()
                .orElse(-1);
    }

    private static Optional<FilledSheet.Line> line(@Nullable XSSFRow row, List<Integer> columns) {
        if (row == null) {
            return Optional.empty();
        }
        List<FilledSheet.Cell> cells = columns.stream()
                .map(column -> CellReader.read(row.getCell(column)))
                .toList();
        return cells.stream().allMatch(FilledSheet.Cell::isEmpty)
                ? Optional.empty()
                : Optional.of(new FilledSheet.Line(row.getRowNum() + 1, cells));
    }

    private static String text(XSSFRow row, int column) {
        return CellReader.read(row.getCell(column)).text();
    }

    private static BusinessRuleViolation missing(List<String> headings) {
        return new BusinessRuleViolation(headings.stream()
                .map(heading -> Problem.of("SHEET_COLUMN_MISSING", heading))
                .toList());
    }
}
