package vn.thidua.paper.check;

import java.util.List;
import java.util.regex.Pattern;

/** căn cứ in italics, one to a line, ended by {@code ;} and {@code .}; laws without number. */
final class LegalBasisCheck implements Check {

    private static final Look LOOK = new Look(Article.LEGAL_BASIS, Annex1.SIZE_13_14, false, true);
    private static final Pattern NUMBERED_LAW =
            Pattern.compile("(?u)Căn cứ (Bộ luật|Luật|Pháp lệnh)(?!.*(sửa đổi|bổ sung)).* số [\\d/]+(QH|UBTVQH)?.*");
    private static final Pattern UNNUMBERED =
            Pattern.compile("(?u)Căn cứ (Nghị định|Thông tư|Quyết định|Kế hoạch|Nghị quyết|Chỉ thị)\\s(?!.*\\d+/).*");
    private static final Pattern SEVERAL = Pattern.compile("(?u).*;\\s*[Cc]ăn cứ\\s.*");

    @Override
    public void look(Anatomy document, Findings findings) {
        List<Paragraph> bases = document.bases();
        for (int i = 0; i < bases.size(); i++) {
            Paragraph basis = bases.get(i);
            basis.passage().rows().forEach(row -> LOOK.require(row, findings));
            mark(basis, i == bases.size() - 1, findings);
            words(basis, findings);
        }
    }

    private static void mark(Paragraph basis, boolean last, Findings findings) {
        String mark = last ? "." : ";";
        if (!basis.text().endsWith(mark)) {
            String text = basis.text();
            findings.wrong(
                    Article.LEGAL_BASIS,
                    basis.last(),
                    "kết thúc bằng “" + text.substring(Math.max(0, text.length() - 1)) + "”",
                    last ? "căn cứ cuối cùng kết thúc bằng dấu chấm (.)" : "cuối mỗi căn cứ có dấu chấm phẩy (;)");
        }
    }

    private static void words(Paragraph basis, Findings findings) {
        String text = basis.text();
        if (NUMBERED_LAW.matcher(text).matches()) {
            findings.wrong(
                    Article.LEGAL_BASIS,
                    basis.first(),
                    Letters.quoted(text),
                    "Luật, Pháp lệnh không ghi số, ký hiệu, cơ quan ban hành");
        } else if (UNNUMBERED.matcher(text).matches()) {
            findings.review(
                    Article.LEGAL_BASIS,
                    basis.first(),
                    Letters.quoted(text),
                    "ghi tên loại, số, ký hiệu, cơ quan, ngày ban hành, trích yếu");
        }
        if (SEVERAL.matcher(text).matches()) {
            findings.wrong(Article.LEGAL_BASIS, basis.first(), "nhiều căn cứ trên một dòng", "mỗi căn cứ một dòng");
        }
    }
}
