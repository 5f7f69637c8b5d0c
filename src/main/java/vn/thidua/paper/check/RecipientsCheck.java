package vn.thidua.paper.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.read.PdfLine;

/** {@code Nơi nhận:} and its list, level with the signer's authority; below the signatures in minutes. */
final class RecipientsCheck implements Check {

    private static final Look HEAD = new Look(Article.RECIPIENTS, Annex1.RECIPIENTS_HEAD_SIZE, true, true);
    private static final Look LIST = new Look(Article.RECIPIENTS, Annex1.RECIPIENTS_SIZE, false, false);
    private static final double LEVEL_MM = 2;

    @Override
    public void look(Anatomy document, Findings findings) {
        if (document.form() == DocumentForm.ANNEX) {
            return;
        }
        @Nullable PdfLine head = document.ending().recipientsHead();
        if (head == null) {
            missing(document, findings);
            return;
        }
        HEAD.require(head, findings);
        if (!head.text().strip().equals("Nơi nhận:")) {
            findings.wrong(Article.RECIPIENTS, head, Letters.quoted(head.text()), "“Nơi nhận:”");
        }
        place(document, head, findings);
        list(document, findings);
    }

    private static void missing(Anatomy document, Findings findings) {
        if (document.form() == DocumentForm.MINUTES) {
            return; // the template leaves it to the agency
        }
        Ending ending = document.ending();
        double y = ending.signers().isEmpty() ? Annex1.PAPER_HEIGHT_MM - Annex1.BOTTOM_MM.to() : ending.top();
        findings.add(
                Severity.WRONG,
                Article.RECIPIENTS,
                ending.page(),
                document.frame().left(),
                y,
                "không có",
                "“Nơi nhận:” ở góc trái, ngang hàng với chức vụ người ký");
    }

    private static void place(Anatomy document, PdfLine head, Findings findings) {
        if (Math.abs(head.left() - document.frame().left()) > LEVEL_MM) {
            findings.wrong(
                    Article.RECIPIENTS,
                    head,
                    "cách lề trái "
                            + Range.mm(Math.abs(head.left() - document.frame().left())),
                    "sát lề trái");
        }
        List<Signer> signers = document.ending().signers();
        if (signers.isEmpty()) {
            return;
        }
        PdfLine title = signers.get(0).first();
        boolean level = title.page() == head.page() && Math.abs(title.baseline() - head.baseline()) <= LEVEL_MM;
        if (document.form() != DocumentForm.MINUTES && !level) {
            findings.wrong(
                    Article.RECIPIENTS,
                    head,
                    "lệch " + Range.mm(Math.abs(title.baseline() - head.baseline())) + " so với chức vụ người ký",
                    "ngang hàng với dòng quyền hạn, chức vụ người ký");
        }
    }

    private static void list(Anatomy document, Findings findings) {
        List<Passage> entries = document.ending().recipients();
        for (int i = 0; i < entries.size(); i++) {
            Passage entry = entries.get(i);
            boolean last = i == entries.size() - 1;
            entry.rows().forEach(row -> LIST.require(row, findings));
            if (!entry.text().startsWith("- ")) {
                findings.wrong(
                        Article.RECIPIENTS,
                        entry.first(),
                        Letters.quoted(entry.text()),
                        "đầu mỗi dòng có gạch đầu dòng (-)");
            }
            if (!entry.text().endsWith(last ? "." : ";")) {
                findings.wrong(
                        Article.RECIPIENTS,
                        entry.last(),
                        Letters.quoted(entry.text()),
                        last ? "cuối dòng cuối cùng có dấu chấm (.)" : "cuối mỗi dòng có dấu chấm phẩy (;)");
            }
        }
        archive(document, entries, findings);
        opening(document, entries, findings);
    }

    private static void archive(Anatomy document, List<Passage> entries, Findings findings) {
        @Nullable PdfLine head = document.ending().recipientsHead();
        if (head == null) {
            return;
        }
        boolean kept =
                !entries.isEmpty() && entries.get(entries.size() - 1).text().matches("(?u)-?\\s*Lưu\\s*:.*");
        if (!kept) {
            PdfLine at = entries.isEmpty()
                    ? head
                    : entries.get(entries.size() - 1).first().first();
            findings.wrong(Article.RECIPIENTS, at, "không có dòng “- Lưu:”", "dòng cuối cùng “- Lưu: VT, …”");
        }
    }

    private static void opening(Anatomy document, List<Passage> entries, Findings findings) {
        if (entries.isEmpty()) {
            return;
        }
        Passage first = entries.get(0);
        boolean decision = document.type().filter(DocumentType.DECISION::equals).isPresent();
        if (!document.addressees().isEmpty() && !first.text().matches("(?u)-?\\s*Như trên.*")) {
            findings.review(Article.RECIPIENTS, first.first(), Letters.quoted(first.text()), "“- Như trên;”");
        } else if (decision && !first.text().matches("(?u)-?\\s*Như Điều.*")) {
            findings.review(Article.RECIPIENTS, first.first(), Letters.quoted(first.text()), "“- Như Điều …;”");
        }
    }
}
