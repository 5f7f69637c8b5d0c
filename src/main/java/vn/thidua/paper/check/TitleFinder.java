package vn.thidua.paper.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.read.PdfRule;

/** Finds the type's name and the trích yếu among the rows below the head. */
final class TitleFinder {

    private static final int TYPE_WITHIN_ROWS = 4;
    private static final double FAR_MM = 60;
    private static final double CENTRED_MM = 5;
    private static final double SHORTEST_RULE_MM = 8;
    private static final double LONGEST_RULE_MM = 120;
    private static final double RULE_BELOW_MM = 8;
    private static final double PITCH_MM = 11;
    private static final int MOST_ROWS = 10;

    private final List<Row> rows;
    private final List<PdfRule> rules;
    private final Frame frame;
    private final boolean letter;

    /** @param letter whether a subject under the number says that this is a công văn */
    TitleFinder(List<Row> rows, List<PdfRule> rules, Frame frame, boolean letter) {
        this.rows = rows;
        this.rules = rules.stream()
                .filter(rule -> rule.page() == 1 && rule.isHorizontal())
                .filter(rule -> rule.length() > SHORTEST_RULE_MM && rule.length() < LONGEST_RULE_MM)
                .sorted(Comparator.comparingDouble(PdfRule::top))
                .toList();
        this.frame = frame;
        this.letter = letter;
    }

    Title find() {
        int at = typeAt();
        if (at < 0) {
            return Title.NONE;
        }
        Row type = rows.get(at);
        List<Row> below = rows.subList(at + 1, rows.size());
        List<Row> subject = new ArrayList<>();
        for (Row row : below.subList(0, Math.min(MOST_ROWS, below.size()))) {
            Row before = subject.isEmpty() ? type : subject.get(subject.size() - 1);
            if (!continues(before, row)) {
                break;
            }
            subject.add(row);
            if (ruleBelow(row).isPresent()) {
                break;
            }
        }
        @Nullable
        PdfRule rule = ruleBelow(subject.isEmpty() ? type : subject.get(subject.size() - 1))
                .orElse(null);
        return new Title(type, subject, rule);
    }

    private int typeAt() {
        int within = Math.min(TYPE_WITHIN_ROWS, rows.size());
        for (int i = 0; i < within; i++) {
            if (DocumentType.named(rows.get(i).text()).isPresent()) {
                return i;
            }
        }
        boolean unknown = !letter
                && !rows.isEmpty()
                && rows.get(0).isWhole()
                && Letters.isUpper(rows.get(0).text())
                && isCentred(rows.get(0))
                && rows.get(0).baseline() < FAR_MM + RULE_BELOW_MM * TYPE_WITHIN_ROWS;
        return unknown ? 0 : -1;
    }

    private boolean continues(Row before, Row row) {
        String text = row.text();
        return row.page() == before.page()
                && row.baseline() - before.baseline() < PITCH_MM
                && row.isWhole()
                && !text.matches("(?iu)(căn cứ|kính gửi|theo đề nghị).*")
                && ruleBelow(before).isEmpty()
                && (isCentred(row) || row.isBold() && row.left() - frame.left() < CENTRED_MM && isShort(row));
    }

    private boolean isShort(Row row) {
        return row.right() < frame.right() - CENTRED_MM
                && row.text().length() > 1
                && !row.text().matches("[IVX\\d]+\\..*");
    }

    private boolean isCentred(Row row) {
        return Math.abs(row.centre() - frame.centre()) < CENTRED_MM
                || Math.abs(row.centre() - Annex1.PAPER_WIDTH_MM / 2) < CENTRED_MM / 2;
    }

    private Optional<PdfRule> ruleBelow(Row row) {
        return rules.stream()
                .filter(rule -> rule.top() > row.baseline() + 1 && rule.top() < row.baseline() + RULE_BELOW_MM)
                .filter(rule -> rule.left() < row.right() && rule.right() > row.left())
                .filter(rule -> nothingBetween(row, rule))
                .findFirst();
    }

    private boolean nothingBetween(Row row, PdfRule rule) {
        return rows.stream()
                .noneMatch(other -> other.page() == row.page()
                        && other.baseline() > row.baseline()
                        && other.baseline() < rule.top());
    }
}
