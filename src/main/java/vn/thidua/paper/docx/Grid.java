package vn.thidua.paper.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import vn.thidua.paper.layout.Decree30;

/** A table of fixed column widths: ruled, or without rules to set columns side by side. */
final class Grid {

    private static final int RULE = 4;

    private final XWPFTable table;
    private final List<Integer> widths;

    private Grid(XWPFTable table, List<Integer> widths) {
        this.table = table;
        this.widths = widths;
    }

    static Grid ruled(XWPFDocument document, List<Integer> widths) {
        Grid grid = of(document, widths);
        XWPFTable table = grid.table;
        table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, RULE, 0, "000000");
        table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, RULE, 0, "000000");
        table.setLeftBorder(XWPFTable.XWPFBorderType.SINGLE, RULE, 0, "000000");
        table.setRightBorder(XWPFTable.XWPFBorderType.SINGLE, RULE, 0, "000000");
        table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, RULE, 0, "000000");
        table.setInsideVBorder(XWPFTable.XWPFBorderType.SINGLE, RULE, 0, "000000");
        int side = Twips.pt(Decree30.CELL_PADDING_X_PT);
        int above = Twips.pt(Decree30.CELL_PADDING_Y_PT);
        table.setCellMargins(above, side, above, side);
        table.setIndent(side); // word processors let the rules stand out by the margin of a cell
        return grid;
    }

    static Grid plain(XWPFDocument document, List<Integer> widths) {
        Grid grid = of(document, widths);
        CTTblPr properties = grid.table.getCTTbl().getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        grid.table.setCellMargins(0, 0, 0, 0);
        return grid;
    }

    private static Grid of(XWPFDocument document, List<Integer> widths) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        CTTblPr properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setWidth(widths.stream().mapToInt(Integer::intValue).sum());
        table.setIndent(0);
        CTTblGrid columns = table.getCTTbl().addNewTblGrid();
        widths.forEach(width -> columns.addNewGridCol().setW(BigInteger.valueOf(width)));
        return new Grid(table, widths);
    }

    /** A row that no page parts, with cells that cover one column each. */
    List<XWPFTableCell> row() {
        return row(widths.stream().map(width -> 1).toList());
    }

    List<XWPFTableCell> row(List<Integer> spans) {
        XWPFTableRow row = table.createRow();
        row.setCantSplitRow(true);
        while (!row.getTableCells().isEmpty()) {
            row.removeCell(0);
        }
        List<XWPFTableCell> cells = new ArrayList<>();
        int column = 0;
        for (int span : spans) {
            cells.add(cell(row, column, span));
            column += span;
        }
        return cells;
    }

    /** A row that is repeated on every page. */
    List<XWPFTableCell> head() {
        List<XWPFTableCell> cells = row();
        table.getRow(table.getNumberOfRows() - 1).setRepeatHeader(true);
        return cells;
    }

    private XWPFTableCell cell(XWPFTableRow row, int column, int span) {
        XWPFTableCell cell = row.createCell();
        if (cell.getParagraphs().isEmpty()) {
            cell.addParagraph();
        }
        int width = widths.subList(column, column + span).stream()
                .mapToInt(Integer::intValue)
                .sum();
        cell.setWidth(Integer.toString(width));
        cell.getCTTc().getTcPr().getTcW().setType(STTblWidth.DXA);
        if (span > 1) {
            cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(span));
        }
        return cell;
    }
}
