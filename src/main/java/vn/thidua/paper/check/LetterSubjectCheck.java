package vn.thidua.paper.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.read.PdfLine;

/** {@code V/v …} of a công văn, 12-13 upright, 6 pt below the number. */
final class LetterSubjectCheck implements Check {

    private static final Look LOOK = new Look(Article.LETTER_SUBJECT, Annex1.SIZE_12_13, false, false);
    private static final double OFF_CENTRE_MM = 3;
    private static final double GAP_SLACK_PT = 3;

    @Override
    public void look(Anatomy document, Findings findings) {
        List<PdfLine> lines = document.head().subject();
        if (document.form() != DocumentForm.LETTER || lines.isEmpty()) {
            return;
        }
        lines.forEach(line -> LOOK.require(line, findings));
        PdfLine first = lines.get(0);
        if (!first.text().startsWith("V/v")) {
            findings.wrong(Article.LETTER_SUBJECT, first, Letters.quoted(first.text()), "bắt đầu bằng “V/v”");
        }
        @Nullable PdfLine number = document.head().number();
        if (number != null) {
            centred(number, lines, findings);
            gap(number, first, findings);
        }
    }

    private static void centred(PdfLine number, List<PdfLine> lines, Findings findings) {
        lines.stream()
                .filter(line -> Math.abs(line.centre() - number.centre()) > OFF_CENTRE_MM)
                .forEach(line -> findings.wrong(
                        Article.LETTER_SUBJECT,
                        line,
                        "lệch tâm " + Range.mm(Math.abs(line.centre() - number.centre())) + " so với số, ký hiệu",
                        "canh giữa dưới số, ký hiệu"));
    }

    private static void gap(PdfLine number, PdfLine first, Findings findings) {
        double step = Annex1.points(first.baseline() - number.baseline());
        double gap = step - first.size() * Annex1.SINGLE_SPACING;
        if (Math.abs(gap - Annex1.LETTER_SUBJECT_GAP_PT) > GAP_SLACK_PT) {
            findings.wrong(
                    Article.LETTER_SUBJECT,
                    first,
                    "cách dòng số, ký hiệu " + Range.pt(gap),
                    "cách " + Range.pt(Annex1.LETTER_SUBJECT_GAP_PT));
        }
    }
}
