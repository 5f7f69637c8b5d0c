package vn.thidua.paper.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A unit's plan as people type it: head and ending in tables without lines, rules as lower borders of paragraphs. */
final class WordPlan {

    private static final int TWIPS_PER_MM_TIMES_10 = 567;

    private final XWPFDocument word = new XWPFDocument();
    private final boolean right;

    private WordPlan(boolean right) {
        this.right = right;
    }

    static byte[] right() throws IOException {
        return new WordPlan(true).bytes();
    }

    /** Underlined motto, number without colon, date not in italics, ragged text, Nơi nhận upright, T/M. */
    static byte[] wrong() throws IOException {
        return new WordPlan(false).bytes();
    }

    private byte[] bytes() throws IOException {
        page();
        XWPFTable head = table(3686, 5669);
        cell(head, 0, 0, "ỦY BAN NHÂN DÂN", 12, true, false);
        cell(head, 0, 0, "PHƯỜNG THẠCH KHÔI", 12, true, false);
        if (right) {
            rule(head.getRow(0).getCell(0), 1276, 1276);
        }
        cell(head, 0, 1, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, true, false);
        XWPFRun motto = cell(head, 0, 1, "Độc lập - Tự do - Hạnh phúc", 13, true, false);
        if (right) {
            rule(head.getRow(0).getCell(1), 1140, 1140);
        } else {
            motto.setText("");
        }
        head.createRow();
        cell(head, 1, 0, right ? "Số: 05/KH-UBND" : "Số 05/KH-UBND", 13, false, false);
        cell(head, 1, 1, "Thạch Khôi, ngày 15 tháng 9 năm 2025", 13, false, right);
        line("KẾ HOẠCH", true);
        line("Phát động đợt thi đua năm 2025", true);
        XWPFParagraph under = word.createParagraph();
        under.setIndentationLeft(3700);
        under.setIndentationRight(3700);
        under.setBorderTop(org.apache.poi.xwpf.usermodel.Borders.SINGLE);
        under.setSpacingAfter(0);
        for (int i = 1; i <= 3; i++) {
            body("Các cơ quan, đơn vị, tổ dân phố tổ chức phát động phong trào thi đua bằng hình thức phù hợp, gắn nội"
                    + " dung thi đua với nhiệm vụ chính trị được giao; phân công rõ người, rõ việc, rõ thời hạn và rõ"
                    + " kết quả, thường xuyên kiểm tra để kịp thời tháo gỡ khó khăn ngay từ cơ sở"
                    + (i == 3 ? "./." : "."));
        }
        XWPFTable end = table(4677, 4678);
        left(end, "Nơi nhận:", 12, right, right);
        left(end, "- UBND thành phố Hải Phòng;", 11, false, false);
        left(end, "- Lưu: VT, VHXH.", 11, false, false);
        cell(end, 0, 1, right ? "TM. ỦY BAN NHÂN DÂN" : "T/M ỦY BAN NHÂN DÂN", 14, true, false);
        cell(end, 0, 1, "CHỦ TỊCH", 14, true, false);
        for (int i = 0; i < 4; i++) {
            cell(end, 0, 1, "", 14, true, false);
        }
        cell(end, 0, 1, "Phạm Đình Khải", 14, true, false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        word.write(out);
        return out.toByteArray();
    }

    private void page() {
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(mm(20));
        margins.setBottom(mm(20));
        margins.setLeft(mm(30));
        margins.setRight(mm(15));
    }

    private XWPFTable table(int left, int rightWidth) {
        XWPFTable table = word.createTable(1, 2);
        table.removeBorders();
        table.setCellMargins(0, 0, 0, 0);
        table.getCTTbl()
                .getTblPr()
                .addNewTblLayout()
                .setType(org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType.FIXED);
        table.setWidth(left + rightWidth);
        table.getCTTbl().addNewTblGrid().addNewGridCol().setW(BigInteger.valueOf(left));
        table.getCTTbl().getTblGrid().addNewGridCol().setW(BigInteger.valueOf(rightWidth));
        return table;
    }

    private XWPFRun cell(XWPFTable table, int row, int column, String text, int size, boolean bold, boolean italic) {
        XWPFParagraph paragraph = paragraph(table.getRow(row).getCell(column));
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return run(paragraph, text, size, bold, italic);
    }

    private void left(XWPFTable table, String text, int size, boolean bold, boolean italic) {
        run(paragraph(table.getRow(0).getCell(0)), text, size, bold, italic);
    }

    /** The cell's first paragraph is there already. */
    private static XWPFParagraph paragraph(XWPFTableCell cell) {
        XWPFParagraph first = cell.getParagraphs().get(0);
        XWPFParagraph paragraph = first.getRuns().isEmpty() ? first : cell.addParagraph();
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBefore(0);
        return paragraph;
    }

    private static void rule(XWPFTableCell cell, int left, int right) {
        XWPFParagraph paragraph = cell.addParagraph();
        paragraph.setBorderTop(org.apache.poi.xwpf.usermodel.Borders.SINGLE);
        paragraph.setIndentationLeft(left);
        paragraph.setIndentationRight(right);
        paragraph.setSpacingAfter(0);
        run(paragraph, " ", 4, false, false);
    }

    private void line(String text, boolean bold) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBefore(text.equals("KẾ HOẠCH") ? 240 : 0);
        run(paragraph, text, 14, bold, false);
    }

    private void body(String text) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setAlignment(right ? ParagraphAlignment.BOTH : ParagraphAlignment.LEFT);
        paragraph.setIndentationFirstLine(TWIPS_PER_MM_TIMES_10 * 127 / 100);
        paragraph.setSpacingAfter(120);
        run(paragraph, text, 14, false, false);
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text, int size, boolean bold, boolean italic) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily("Times New Roman");
        run.setFontSize(size);
        run.setBold(bold);
        run.setItalic(italic);
        run.setText(text);
        return run;
    }

    private static BigInteger mm(int millimetres) {
        return BigInteger.valueOf((long) millimetres * TWIPS_PER_MM_TIMES_10 / 10);
    }
}
