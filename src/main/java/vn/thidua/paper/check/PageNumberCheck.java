package vn.thidua.paper.check;

import org.jspecify.annotations.Nullable;
import vn.thidua.paper.read.PdfLine;
import vn.thidua.paper.read.PdfPage;

/** Arabic, 13-14, upright, centred in the top margin, not on the first page; each annex counts by itself. */
final class PageNumberCheck implements Check {

    private static final double OFF_CENTRE_MM = 3;

    @Override
    public void look(Anatomy document, Findings findings) {
        for (Sheet sheet : document.sheets()) {
            int page = sheet.page().number();
            AnnexPart annex = document.annexes().stream()
                    .filter(part -> part.holds(page))
                    .findFirst()
                    .orElse(null);
            int expected = annex == null ? page : page - annex.fromPage() + 1;
            Article article = annex == null ? Article.PAGE_NUMBER : Article.ANNEX_PAGE_NUMBER;
            look(article, sheet, expected, document, findings);
        }
    }

    private static void look(Article article, Sheet sheet, int expected, Anatomy document, Findings findings) {
        @Nullable PageNumber number = sheet.number();
        if (number == null) {
            if (expected > 1) {
                PdfPage page = sheet.page();
                String wanted = "số trang " + expected + " ở giữa lề trên";
                findings.add(Severity.WRONG, article, page.number(), page.width() / 2, 0, "không có số trang", wanted);
            }
            return;
        }
        PdfLine line = number.line();
        if (expected == 1) {
            findings.wrong(article, line, "có số trang " + number.value(), "trang thứ nhất không hiển thị số trang");
            return;
        }
        if (number.value() != expected) {
            findings.wrong(article, line, "số trang " + number.value(), "số trang " + expected);
        }
        form(article, number, sheet, document, findings);
    }

    private static void form(Article article, PageNumber number, Sheet sheet, Anatomy document, Findings findings) {
        PdfLine line = number.line();
        new Look(article, Annex1.SIZE_13_14, false, false).require(line, findings);
        if (!number.isBare()) {
            findings.wrong(article, line, Letters.quoted(line.text()), "chỉ chữ số Ả Rập");
        }
        if (!number.atTop()) {
            findings.wrong(article, line, "số trang ở lề dưới", "số trang ở giữa lề trên");
        } else if (line.bottom() > Annex1.TOP_MM.to()) {
            findings.wrong(article, line, "số trang nằm dưới lề trên", "số trang ở giữa lề trên");
        }
        if (!isCentred(line, sheet.page(), document.frame())) {
            findings.wrong(
                    article,
                    line,
                    "tâm số trang cách mép trái " + Range.mm(line.centre()),
                    "canh giữa theo chiều ngang");
        }
    }

    /** Centred on the text or on the paper: the annex says only that it is centred. */
    private static boolean isCentred(PdfLine line, PdfPage page, Frame frame) {
        double ofText = page.isLandscape()
                ? (Annex1.LEFT_MM.from() + page.width() - Annex1.RIGHT_MM.from()) / 2
                : frame.centre();
        double ofPaper = page.width() / 2;
        double from = Math.min(ofText, ofPaper) - OFF_CENTRE_MM;
        return line.centre() >= from && line.centre() <= Math.max(ofText, ofPaper) + OFF_CENTRE_MM;
    }
}
