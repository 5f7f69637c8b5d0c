package vn.thidua.paper.check;

import vn.thidua.paper.read.PdfRule;

/** The rule of a third to a half of the text, centred under it. */
final class ShortRule {

    private static final double PERCENT = 100;

    private ShortRule() {}

    /** The annex does not say which line of several counts; the last and the widest are both taken. */
    static void require(
            Article article, PdfRule rule, double lastWidth, double widest, double centre, Findings findings) {
        String expected = "đường kẻ ngang, nét liền, dài từ 1/3 đến 1/2 dòng chữ";
        double from = Annex1.SHORT_RULE.from() * Math.min(lastWidth, widest);
        double to = Annex1.SHORT_RULE.to() * Math.max(lastWidth, widest);
        double slack = Annex1.RULE_SHARE_TOLERANCE * widest;
        if (!new Range(from, to).holds(rule.length(), slack)) {
            String share = Range.number(rule.length() / widest * PERCENT) + "% dòng chữ";
            add(article, rule, findings, "đường kẻ dài " + Range.mm(rule.length()) + ", bằng " + share, expected);
        } else if (Math.abs(rule.centre() - centre) > Annex1.CENTRE_TOLERANCE_MM) {
            String off = Range.mm(Math.abs(rule.centre() - centre));
            add(article, rule, findings, "đường kẻ lệch tâm " + off, "đường kẻ cân đối so với dòng chữ");
        } else if (!rule.solid()) {
            add(article, rule, findings, "đường kẻ nét đứt", expected);
        }
    }

    private static void add(Article article, PdfRule rule, Findings findings, String found, String expected) {
        findings.add(Severity.WRONG, article, rule.page(), rule.left(), rule.top(), found, expected);
    }
}
