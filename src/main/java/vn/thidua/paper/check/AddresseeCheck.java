package vn.thidua.paper.check;

import java.util.ArrayList;
import java.util.List;

/** {@code Kính gửi}, one on the same line, several one below the other with dashes. */
final class AddresseeCheck implements Check {

    private static final Look LOOK = new Look(Article.ADDRESSEE, Annex1.SIZE_13_14, false, false);
    private static final double ALIGNED_MM = 1;

    @Override
    public void look(Anatomy document, Findings findings) {
        List<Row> rows = document.addressees();
        if (rows.isEmpty()) {
            missing(document, findings);
            return;
        }
        rows.forEach(row -> LOOK.require(row, findings));
        if (!rows.get(0).text().matches("Kính gửi\\s*:.*")) {
            findings.wrong(
                    Article.ADDRESSEE, rows.get(0), Letters.quoted(rows.get(0).text()), "“Kính gửi:”");
        }
        List<Passage> entries = entries(rows);
        boolean several = entries.size() > 1;
        if (several) {
            several(entries, findings);
        }
    }

    private static void missing(Anatomy document, Findings findings) {
        boolean letter = document.form() == DocumentForm.LETTER
                && !document.head().subject().isEmpty();
        boolean submission =
                document.type().filter(DocumentType.SUBMISSION::equals).isPresent();
        if ((letter || submission) && !document.bodyRows().isEmpty()) {
            Row first = document.bodyRows().get(0);
            if (letter) {
                findings.wrong(Article.ADDRESSEE, first, "không có “Kính gửi:”", "công văn có “Kính gửi:”");
            } else {
                findings.review(
                        Article.ADDRESSEE, first, "không có “Kính gửi:”", "tờ trình gửi cấp trên có “Kính gửi:”");
            }
        }
    }

    /** What follows the colon and each dashed row. */
    private static List<Passage> entries(List<Row> rows) {
        List<Passage> entries = new ArrayList<>();
        List<Row> open = new ArrayList<>();
        for (Row row : rows) {
            boolean begins = row.text().matches("[-–+].*");
            if (begins && !open.isEmpty()) {
                entries.add(new Passage(open));
                open.clear();
            }
            if (begins || !open.isEmpty()) {
                open.add(row);
            }
        }
        if (!open.isEmpty()) {
            entries.add(new Passage(open));
        }
        return entries;
    }

    private static void several(List<Passage> entries, Findings findings) {
        double left = entries.get(0).first().left();
        for (int i = 0; i < entries.size(); i++) {
            Passage entry = entries.get(i);
            boolean last = i == entries.size() - 1;
            if (!entry.text().endsWith(last ? "." : ";")) {
                findings.wrong(
                        Article.ADDRESSEE,
                        entry.last(),
                        Letters.quoted(entry.text()),
                        last ? "cuối dòng cuối cùng có dấu chấm (.)" : "cuối mỗi dòng có dấu chấm phẩy (;)");
            }
            if (Math.abs(entry.first().left() - left) > ALIGNED_MM) {
                findings.wrong(
                        Article.ADDRESSEE,
                        entry.first(),
                        "gạch đầu dòng không thẳng hàng",
                        "các gạch đầu dòng thẳng hàng");
            }
        }
    }
}
