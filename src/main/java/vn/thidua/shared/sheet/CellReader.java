package vn.thidua.shared.sheet;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Vietnamese;

/** One cell, whatever Excel took it for; of a formula its last value counts, nothing is calculated here. */
final class CellReader {

    private static final char HARD_BLANK = '\u00a0';

    private CellReader() {}

    static FilledSheet.Cell read(@Nullable XSSFCell cell) {
        if (cell == null) {
            return FilledSheet.Cell.EMPTY;
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> text(cell);
            case NUMERIC -> number(cell);
            case BOOLEAN -> FilledSheet.Cell.of(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case ERROR -> new FilledSheet.Cell("", null, Problem.of("SHEET_CELL_ERROR", cell.getErrorCellString()));
            default -> FilledSheet.Cell.EMPTY;
        };
    }

    private static FilledSheet.Cell text(XSSFCell cell) {
        String typed = cell.getStringCellValue();
        String typeface = cell.getCellStyle().getFont().getFontName();
        return OldEncoding.of(typeface, typed)
                .map(encoding -> new FilledSheet.Cell(typed, null, Problem.of("SHEET_OLD_ENCODING", encoding)))
                .orElseGet(() -> FilledSheet.Cell.of(Vietnamese.text(typed.replace(HARD_BLANK, ' '))));
    }

    private static FilledSheet.Cell number(XSSFCell cell) {
        double value = cell.getNumericCellValue();
        String plain = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        if (DateUtil.isCellDateFormatted(cell)) {
            return new FilledSheet.Cell(plain, cell.getLocalDateTimeCellValue().toLocalDate(), null);
        }
        return FilledSheet.Cell.of(plain);
    }
}
