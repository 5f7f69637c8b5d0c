package vn.thidua.paper.check;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.read.PdfLine;
import vn.thidua.paper.read.PdfRule;

/** Quốc hiệu and Tiêu ngữ with the rule under it. */
final class MottoCheck implements Check {

    private static final Look COUNTRY = new Look(Article.COUNTRY, Annex1.SIZE_12_13, true, false);
    private static final Look MOTTO = new Look(Article.MOTTO, Annex1.SIZE_13_14, true, false);
    private static final double UNDERLINE_MM = 0.9;
    private static final double BELOW_MM = 8;
    private static final double MISSING_X = 145;
    private static final double MISSING_Y = 24;

    @Override
    public void look(Anatomy document, Findings findings) {
        @Nullable PdfLine country = document.head().country();
        @Nullable PdfLine motto = document.head().motto();
        if (country == null) {
            missing(Article.COUNTRY, Annex1.COUNTRY, findings);
        } else {
            COUNTRY.require(country, findings);
            words(Article.COUNTRY, country, Annex1.COUNTRY, findings);
        }
        if (motto == null) {
            missing(Article.MOTTO, Annex1.MOTTO, findings);
            return;
        }
        MOTTO.require(motto, findings);
        words(Article.MOTTO, motto, Annex1.MOTTO, findings);
        rule(document, motto, findings);
        if (country != null && Math.abs(country.centre() - motto.centre()) > Annex1.CENTRE_TOLERANCE_MM) {
            findings.wrong(
                    Article.MOTTO,
                    motto,
                    "lệch tâm " + Range.mm(Math.abs(country.centre() - motto.centre())) + " so với Quốc hiệu",
                    "canh giữa dưới Quốc hiệu");
        }
    }

    private static void missing(Article article, String words, Findings findings) {
        findings.add(Severity.WRONG, article, 1, MISSING_X, MISSING_Y, "không có", "“" + words + "”");
    }

    private static void words(Article article, PdfLine line, String wanted, Findings findings) {
        if (!Letters.collapsed(line.text()).equals(wanted)) {
            findings.wrong(article, line, Letters.quoted(line.text()), "“" + wanted + "”");
        }
    }

    private static void rule(Anatomy document, PdfLine motto, Findings findings) {
        Optional<PdfRule> rule = document.ruleBelow(motto);
        if (rule.isEmpty()) {
            boolean typed = document.sheets().get(0).lines().stream()
                    .anyMatch(line -> line.text().matches("[_–—-]{5,}")
                            && line.baseline() >= motto.baseline()
                            && line.baseline() < motto.baseline() + BELOW_MM
                            && Math.abs(line.centre() - motto.centre()) < BELOW_MM);
            findings.wrong(
                    Article.MOTTO,
                    motto,
                    typed ? "đường kẻ gõ bằng dấu gạch" : "không có đường kẻ dưới Tiêu ngữ",
                    "đường kẻ ngang, nét liền, dài bằng dòng chữ");
            return;
        }
        measured(motto, rule.get(), findings);
    }

    private static void measured(PdfLine motto, PdfRule rule, Findings findings) {
        if (Math.abs(rule.length() - motto.width()) > Annex1.RULE_TOLERANCE_MM
                || Math.abs(rule.centre() - motto.centre()) > Annex1.CENTRE_TOLERANCE_MM) {
            findings.add(
                    Severity.WRONG,
                    Article.MOTTO,
                    motto.page(),
                    rule.left(),
                    rule.top(),
                    "đường kẻ dài " + Range.mm(rule.length()) + ", dòng chữ dài " + Range.mm(motto.width()),
                    "đường kẻ dài bằng dòng chữ và ngay dưới dòng chữ");
        } else if (!rule.solid()) {
            findings.add(
                    Severity.WRONG,
                    Article.MOTTO,
                    motto.page(),
                    rule.left(),
                    rule.top(),
                    "đường kẻ nét đứt",
                    "nét liền");
        } else if (rule.top() - motto.baseline() < UNDERLINE_MM) {
            findings.add(
                    Severity.REVIEW,
                    Article.MOTTO,
                    motto.page(),
                    rule.left(),
                    rule.top(),
                    "chữ gạch chân (Underline)",
                    "đường kẻ riêng ở phía dưới dòng chữ");
        }
    }
}
