package vn.thidua.paper.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.thidua.paper.read.PdfLine;

/**
 * margins. Text tells the least a margin can be; the most is judged only where the text reaches the edge: at the
 * left, at the right of justified text, at the top of the first page.
 */
final class MarginCheck implements Check {

    private static final double TOP_SLACK_MM = 2.5; // wide line spacing lowers the first line
    private static final double STRAY_MM = 2;

    @Override
    public void look(Anatomy document, Findings findings) {
        List<Sheet> upright = document.sheets().stream()
                .filter(sheet -> !sheet.page().isLandscape() && !sheet.lines().isEmpty())
                .toList();
        if (upright.isEmpty()) {
            return;
        }
        left(document, findings);
        right(document, findings);
        stray(document, upright, findings);
        top(document, upright, findings);
        bottom(upright, findings);
    }

    private static void left(Anatomy document, Findings findings) {
        double left = document.frame().left();
        if (!Annex1.LEFT_MM.holds(left, Annex1.MARGIN_TOLERANCE_MM)) {
            PdfLine at = atLeft(document);
            findings.wrong(Article.MARGINS, at, "lề trái " + Range.mm(left), expected("lề trái", Annex1.LEFT_MM));
        }
    }

    private static PdfLine atLeft(Anatomy document) {
        return rows(document).stream()
                .min(Comparator.comparingDouble(
                        row -> Math.abs(row.left() - document.frame().left())))
                .map(Row::first)
                .orElse(document.sheets().get(0).lines().get(0));
    }

    private static void right(Anatomy document, Findings findings) {
        Optional<Row> widest = rows(document).stream().max(Comparator.comparingDouble(Row::right));
        double right = Annex1.PAPER_WIDTH_MM - document.frame().right();
        boolean narrow = right < Annex1.RIGHT_MM.from() - Annex1.MARGIN_TOLERANCE_MM;
        boolean wide = document.frame().justified() && right > Annex1.RIGHT_MM.to() + Annex1.MARGIN_TOLERANCE_MM;
        if (widest.isPresent() && (narrow || wide)) {
            findings.wrong(
                    Article.MARGINS, widest.get(), "lề phải " + Range.mm(right), expected("lề phải", Annex1.RIGHT_MM));
        }
    }

    private static List<Row> rows(Anatomy document) {
        return document.bodyRows().stream().filter(Row::isWhole).toList();
    }

    /** Parts that reach out of the text area, as heads in tables do. */
    private static void stray(Anatomy document, List<Sheet> sheets, Findings findings) {
        double left = Math.min(Annex1.LEFT_MM.from(), document.frame().left()) - STRAY_MM;
        double right = Math.max(
                        Annex1.PAPER_WIDTH_MM - Annex1.RIGHT_MM.from(),
                        document.frame().right())
                + STRAY_MM;
        sheets.stream().flatMap(sheet -> sheet.lines().stream()).forEach(line -> {
            if (line.left() < left) {
                findings.wrong(
                        Article.MARGINS,
                        line,
                        "chữ lấn lề trái, cách mép giấy " + Range.mm(line.left()),
                        "mọi nội dung nằm trong lề trái 30-35 mm");
            }
            if (line.right() > right) {
                findings.wrong(
                        Article.MARGINS,
                        line,
                        "chữ lấn lề phải, cách mép giấy " + Range.mm(Annex1.PAPER_WIDTH_MM - line.right()),
                        "mọi nội dung nằm trong lề phải 15-20 mm");
            }
        });
    }

    private static void top(Anatomy document, List<Sheet> sheets, Findings findings) {
        for (Sheet sheet : sheets) {
            PdfLine highest = sheet.lines().stream()
                    .min(Comparator.comparingDouble(PdfLine::top))
                    .orElseThrow();
            boolean first = sheet.page().number() == 1 && document.form() != DocumentForm.ANNEX;
            boolean low = first && highest.top() > Annex1.TOP_MM.to() + TOP_SLACK_MM;
            if (low || highest.top() < Annex1.TOP_MM.from() - Annex1.MARGIN_TOLERANCE_MM) {
                findings.wrong(
                        Article.MARGINS,
                        highest,
                        "lề trên " + Range.mm(highest.top()),
                        expected("lề trên", Annex1.TOP_MM));
            }
        }
    }

    private static void bottom(List<Sheet> sheets, Findings findings) {
        for (Sheet sheet : sheets) {
            PdfLine lowest = sheet.lines().stream()
                    .max(Comparator.comparingDouble(PdfLine::bottom))
                    .orElseThrow();
            double margin = sheet.page().height() - lowest.bottom();
            if (margin < Annex1.BOTTOM_MM.from() - Annex1.MARGIN_TOLERANCE_MM) {
                findings.wrong(
                        Article.MARGINS, lowest, "lề dưới " + Range.mm(margin), expected("lề dưới", Annex1.BOTTOM_MM));
            }
        }
    }

    private static String expected(String edge, Range range) {
        return edge + " " + range.text() + " mm";
    }
}
