package vn.thidua.paper.check;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.read.PdfContent;
import vn.thidua.paper.read.PdfLine;
import vn.thidua.paper.read.PdfRule;

/**
 * A document taken apart.
 *
 * @param addressees rows of {@code Kính gửi}
 * @param bases the căn cứ
 * @param body the text behind title, addressees and căn cứ
 * @param bodyRows all rows from below the title to the ending, tables left out
 * @param endsWithTable whether the text's last part is a table, which bears no end mark
 */
record Anatomy(
        PdfContent content,
        List<Sheet> sheets,
        DocumentForm form,
        Frame frame,
        Head head,
        Title title,
        List<Row> addressees,
        List<Paragraph> bases,
        List<Paragraph> body,
        List<Row> bodyRows,
        boolean endsWithTable,
        Ending ending,
        List<AnnexPart> annexes) {

    private static final double RULE_BELOW_MM = 6;
    private static final double SHORTEST_RULE_MM = 4;

    Optional<DocumentType> type() {
        @Nullable Row row = title.type();
        return row == null ? Optional.empty() : DocumentType.named(row.text());
    }

    boolean isMain(int page) {
        return annexes.stream().noneMatch(annex -> annex.holds(page)) && form != DocumentForm.ANNEX;
    }

    /** The text of the main document as one, for what it mentions. */
    String mainText() {
        StringBuilder text = new StringBuilder();
        content.lines().stream().filter(line -> isMain(line.page())).forEach(line -> text.append(line.text())
                .append(' '));
        return Letters.collapsed(text.toString());
    }

    /** The horizontal line right under a line of text; nearest first. */
    Optional<PdfRule> ruleBelow(PdfLine line) {
        return content.rules().stream()
                .filter(rule -> rule.page() == line.page() && rule.isHorizontal())
                .filter(rule -> rule.length() > SHORTEST_RULE_MM)
                .filter(rule -> rule.top() > line.baseline() && rule.top() < line.baseline() + RULE_BELOW_MM)
                .filter(rule -> rule.left() < line.right() && rule.right() > line.left())
                .min((one, other) -> Double.compare(one.top(), other.top()));
    }
}
