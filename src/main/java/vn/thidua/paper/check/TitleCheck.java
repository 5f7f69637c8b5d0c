package vn.thidua.paper.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.read.PdfLine;
import vn.thidua.paper.read.PdfRule;

/** the type's name and the trích yếu under it; a công văn has neither. */
final class TitleCheck implements Check {

    private static final Look TYPE = new Look(Article.TYPE, Annex1.SIZE_13_14, true, false);
    private static final Look SUBJECT = new Look(Article.SUBJECT, Annex1.SIZE_13_14, true, false);
    private static final double OFF_CENTRE_MM = 3;
    private static final double MISSING_BELOW_MM = 12;

    @Override
    public void look(Anatomy document, Findings findings) {
        @Nullable Row type = document.title().type();
        if (document.form() == DocumentForm.ANNEX) {
            return;
        }
        if (document.form() == DocumentForm.LETTER) {
            letter(document, findings);
        } else if (type != null) {
            type(document, type, findings);
            subject(document, document.title().subject(), type, findings);
        }
    }

    private static void letter(Anatomy document, Findings findings) {
        @Nullable Row type = document.title().type();
        List<PdfLine> subject = document.head().subject();
        if (subject.isEmpty()) {
            findings.add(
                    Severity.WRONG,
                    Article.TYPE,
                    1,
                    document.frame().left(),
                    document.head().bottom() + MISSING_BELOW_MM,
                    "không có tên loại, cũng không có trích yếu “V/v …” của công văn",
                    "tên loại và trích yếu, hoặc “V/v …” dưới số, ký hiệu");
        } else if (type != null) {
            findings.wrong(Article.LETTER_SUBJECT, type, Letters.quoted(type.text()), "công văn không có tên loại");
        }
    }

    private static void type(Anatomy document, Row type, Findings findings) {
        TYPE.require(type, findings);
        if (!Letters.isUpper(type.text())) {
            findings.wrong(Article.TYPE, type, Letters.quoted(type.text()), "chữ in hoa");
        }
        centred(Article.TYPE, document.frame(), type, findings);
        document.type()
                .ifPresentOrElse(
                        known -> spelt(known, type, findings),
                        () -> findings.review(
                                Article.TYPE,
                                type,
                                Letters.quoted(type.text()),
                                "tên một loại văn bản hành chính của Điều 7"));
        List<PdfLine> letterSubject = document.head().subject();
        if (!letterSubject.isEmpty()) {
            findings.wrong(
                    Article.LETTER_SUBJECT,
                    letterSubject.get(0),
                    "có cả tên loại và “V/v …”",
                    "văn bản có tên loại để trích yếu dưới tên loại");
        }
    }

    private static void spelt(DocumentType known, Row type, Findings findings) {
        String printed = Letters.upper(Letters.collapsed(type.text()));
        String wanted = known.title();
        if (!printed.equals(wanted)
                && !printed.equals(wanted.replace("ỎA", "OẢ").replace("ỦY", "UỶ"))) {
            findings.wrong(Article.TYPE, type, Letters.quoted(type.text()), "“" + wanted + "”");
        }
    }

    private static void subject(Anatomy document, List<Row> rows, Row type, Findings findings) {
        if (rows.isEmpty()) {
            findings.wrong(Article.SUBJECT, type, "không có trích yếu dưới tên loại", "trích yếu ngay dưới tên loại");
            return;
        }
        for (Row row : rows) {
            SUBJECT.require(row, findings);
            centred(Article.SUBJECT, document.frame(), row, findings);
        }
        if (rows.stream().allMatch(row -> Letters.isUpper(row.text()))) {
            findings.wrong(
                    Article.SUBJECT, rows.get(0), Letters.quoted(rows.get(0).text()), "chữ in thường");
        }
        rule(document.title(), rows.get(rows.size() - 1), findings);
    }

    private static void rule(Title title, Row last, Findings findings) {
        @Nullable PdfRule rule = title.rule();
        if (rule == null) {
            findings.wrong(
                    Article.SUBJECT,
                    last,
                    "không có đường kẻ dưới trích yếu",
                    "đường kẻ ngang, nét liền, dài từ 1/3 đến 1/2 dòng chữ");
        } else {
            ShortRule.require(Article.SUBJECT, rule, last.width(), title.widest(), last.centre(), findings);
        }
    }

    private static void centred(Article article, Frame frame, Row row, Findings findings) {
        double off =
                Math.min(Math.abs(row.centre() - frame.centre()), Math.abs(row.centre() - Annex1.PAPER_WIDTH_MM / 2));
        if (off > OFF_CENTRE_MM) {
            findings.wrong(article, row, "lệch tâm " + Range.mm(off), "đặt canh giữa");
        }
    }
}
