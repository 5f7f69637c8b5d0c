package vn.thidua.paper.check;

import java.util.List;

/** size and style of the text, justified, first line, gap between paragraphs, spacing of lines. */
final class BodyCheck implements Check {

    private static final int ROWS_TO_JUDGE = 4;
    private static final double RAGGED_SHARE = 0.3;
    private static final double FLUSH_MM = 3;

    @Override
    public void look(Anatomy document, Findings findings) {
        size(document.body(), findings);
        upright(document.body(), findings);
        justified(document, findings);
        document.body().forEach(paragraph -> firstLine(document.frame(), paragraph, findings));
        document.bases().forEach(paragraph -> firstLine(document.frame(), paragraph, findings));
    }

    private static void size(List<Paragraph> body, Findings findings) {
        body.stream().flatMap(paragraph -> paragraph.passage().rows().stream()).forEach(row -> {
            if (!Annex1.SIZE_13_14.holds(row.size(), Annex1.SIZE_TOLERANCE_PT)) {
                findings.wrong(Article.BODY, row, "cỡ chữ " + Range.number(row.size()), "cỡ chữ 13-14");
            }
        });
    }

    /** A note or a quotation may be in italics; a whole text may not. */
    private static void upright(List<Paragraph> body, Findings findings) {
        List<Row> rows = body.stream()
                .flatMap(paragraph -> paragraph.passage().rows().stream())
                .toList();
        List<Row> italic = rows.stream().filter(Row::isItalic).toList();
        if (italic.size() * 2 > rows.size()) {
            findings.wrong(Article.BODY, italic.get(0), "kiểu chữ nghiêng", "kiểu chữ đứng");
        }
    }

    /** All rows but a paragraph's last reach the right edge. */
    private static void justified(Anatomy document, Findings findings) {
        List<Row> inner = document.body().stream()
                .filter(paragraph -> paragraph.setting() != Paragraph.Setting.CENTRED)
                .flatMap(paragraph -> {
                    List<Row> rows = paragraph.passage().rows();
                    return rows.subList(0, rows.size() - 1).stream();
                })
                .toList();
        double edge = document.frame().right() - Annex1.EDGE_TOLERANCE_MM;
        List<Row> ragged = inner.stream().filter(row -> row.right() < edge).toList();
        if (inner.size() >= ROWS_TO_JUDGE && ragged.size() > inner.size() * RAGGED_SHARE) {
            findings.wrong(
                    Article.BODY,
                    ragged.get(0),
                    ragged.size() + "/" + inner.size() + " dòng không thẳng lề phải",
                    "nội dung canh đều cả hai lề");
        }
    }

    private static void firstLine(Frame frame, Paragraph paragraph, Findings findings) {
        if (paragraph.setting() == Paragraph.Setting.CENTRED || isContinued(paragraph)) {
            return;
        }
        double indent = paragraph.first().left() - frame.left();
        boolean allowed = Range.exactly(Annex1.FIRST_LINE_MM).holds(indent, Annex1.INDENT_TOLERANCE_MM)
                || Range.exactly(Annex1.FIRST_LINE_WIDE_MM).holds(indent, Annex1.INDENT_TOLERANCE_MM);
        String expected = "đầu dòng lùi vào 1 cm hoặc 1,27 cm";
        if (!allowed && indent > Annex1.FIRST_LINE_WIDE_MM) {
            findings.review(Article.BODY, paragraph.first(), "đầu dòng lùi vào " + Range.mm(indent), expected);
        } else if (!allowed) {
            String found = indent < FLUSH_MM / 2 ? "đầu dòng không lùi vào" : "đầu dòng lùi vào " + Range.mm(indent);
            findings.wrong(Article.BODY, paragraph.first(), found, expected);
        }
    }

    /** The first row of a page may go on with what the page before began; so may what stands below a table. */
    private static boolean isContinued(Paragraph paragraph) {
        String text = paragraph.text();
        boolean lowercase =
                !text.isEmpty() && Character.isLowerCase(text.charAt(0)) && !text.matches("\\p{L}{1,2}\\).*");
        return paragraph.setting() == Paragraph.Setting.FLUSH && lowercase;
    }
}
