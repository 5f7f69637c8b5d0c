package vn.thidua.paper.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** paragraphs at least 6 pt apart, lines from single to one and a half. */
final class SpacingCheck implements Check {

    @Override
    public void look(Anatomy document, Findings findings) {
        List<Paragraph> all = Stream.concat(document.bases().stream(), document.body().stream())
                .toList();
        List<Double> factors = new ArrayList<>();
        for (Paragraph paragraph : all) {
            factor(paragraph).ifPresent(factor -> {
                factors.add(factor);
                lines(paragraph, factor, findings);
            });
        }
        Collections.sort(factors);
        double usual = factors.isEmpty() ? Annex1.SINGLE_SPACING : factors.get(factors.size() / 2);
        for (int i = 1; i < all.size(); i++) {
            gap(all.get(i - 1), all.get(i), usual, findings);
        }
    }

    private static void lines(Paragraph paragraph, double factor, Findings findings) {
        if (!new Range(Annex1.SINGLE_SPACING, Annex1.WIDEST_SPACING).holds(factor, Annex1.SPACING_TOLERANCE)) {
            Row second = paragraph.passage().rows().get(1);
            String lines = Range.number(Math.round(factor / Annex1.SINGLE_SPACING * 10) / 10d);
            findings.wrong(Article.BODY, second, "khoảng cách dòng " + lines + " dòng", "từ dòng đơn đến 1,5 dòng");
        }
    }

    /** Baseline to baseline over the size, the median of the paragraph. */
    private static Optional<Double> factor(Paragraph paragraph) {
        List<Row> rows = paragraph.passage().rows();
        List<Double> found = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).page() == rows.get(i - 1).page()) {
                double step = rows.get(i).baseline() - rows.get(i - 1).baseline();
                found.add(Annex1.points(step) / rows.get(i).size());
            }
        }
        Collections.sort(found);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() / 2));
    }

    private static void gap(Paragraph above, Paragraph below, double usual, Findings findings) {
        boolean titles = above.setting() == Paragraph.Setting.CENTRED && below.setting() == Paragraph.Setting.CENTRED;
        if (!below.followsDirectly() || titles) {
            return;
        }
        double own = factor(below).or(() -> factor(above)).orElse(usual);
        double step = Annex1.points(below.first().baseline() - above.last().baseline());
        double gap = step - own * below.first().size();
        if (gap < Annex1.PARAGRAPH_GAP_PT - Annex1.GAP_TOLERANCE_PT) {
            findings.wrong(
                    Article.BODY,
                    below.first(),
                    "cách đoạn trên " + Range.pt(Math.max(0, gap)),
                    "khoảng cách giữa các đoạn tối thiểu 6 pt");
        }
    }
}
