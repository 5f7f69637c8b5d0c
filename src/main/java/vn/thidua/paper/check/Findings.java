package vn.thidua.paper.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.thidua.paper.read.PdfLine;

/** Collects deviations; the same one found again is counted, not repeated. */
final class Findings {

    private final List<Finding> all = new ArrayList<>();

    void wrong(Article article, PdfLine line, String found, String expected) {
        add(Severity.WRONG, article, line.page(), line.left(), line.baseline(), found, expected);
    }

    void wrong(Article article, Row row, String found, String expected) {
        wrong(article, row.first(), found, expected);
    }

    void review(Article article, PdfLine line, String found, String expected) {
        add(Severity.REVIEW, article, line.page(), line.left(), line.baseline(), found, expected);
    }

    void review(Article article, Row row, String found, String expected) {
        review(article, row.first(), found, expected);
    }

    void add(Severity severity, Article article, int page, double x, double y, String found, String expected) {
        Finding finding = new Finding(
                article.rule(),
                severity,
                article.component(),
                page,
                rounded(x),
                rounded(y),
                found,
                expected,
                article.citation(),
                1);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isLike(finding)) {
                all.set(i, all.get(i).oneMore());
                return;
            }
        }
        all.add(finding);
    }

    /** From the first page to the last, from top to bottom. */
    List<Finding> inOrder() {
        return all.stream()
                .sorted(Comparator.comparingInt(Finding::page)
                        .thenComparingDouble(Finding::yMm)
                        .thenComparing(Finding::rule))
                .toList();
    }

    private static double rounded(double millimetres) {
        return Math.round(millimetres * 10) / 10d;
    }
}
