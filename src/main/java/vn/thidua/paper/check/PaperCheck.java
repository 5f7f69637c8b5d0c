package vn.thidua.paper.check;

import java.util.Locale;
import vn.thidua.paper.read.PdfPage;

/** A4, upright; an annex may lie. */
final class PaperCheck implements Check {

    @Override
    public void look(Anatomy document, Findings findings) {
        for (PdfPage page : document.content().pages()) {
            if (!isA4(page)) {
                add(findings, page, size(page), "A4, 210 × 297 mm");
            } else if (page.isLandscape() && document.isMain(page.number())) {
                add(findings, page, "trang nằm ngang", "trình bày theo chiều dài của trang A4");
            }
        }
    }

    private static boolean isA4(PdfPage page) {
        double shorter = Math.min(page.width(), page.height());
        double longer = Math.max(page.width(), page.height());
        return Range.exactly(Annex1.PAPER_WIDTH_MM).holds(shorter, Annex1.PAPER_TOLERANCE_MM)
                && Range.exactly(Annex1.PAPER_HEIGHT_MM).holds(longer, Annex1.PAPER_TOLERANCE_MM);
    }

    private static String size(PdfPage page) {
        return String.format(Locale.ROOT, "%.0f × %.0f mm", page.width(), page.height());
    }

    private static void add(Findings findings, PdfPage page, String found, String expected) {
        findings.add(Severity.WRONG, Article.PAPER, page.number(), 0, 0, found, expected);
    }
}
