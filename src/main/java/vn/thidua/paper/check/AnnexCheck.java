package vn.thidua.paper.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.Numerals;

/** several annexes bear Roman numerals and are mentioned in the text; label and title bold and centred. */
final class AnnexCheck implements Check {

    private static final Look LABEL = new Look(Article.ANNEX, Annex1.SIZE_13_14, true, false);

    @Override
    public void look(Anatomy document, Findings findings) {
        List<AnnexPart> labelled = document.annexes().stream()
                .filter(annex -> annex.label() != null)
                .toList();
        String text = document.form() == DocumentForm.ANNEX ? "" : document.mainText();
        for (int i = 0; i < labelled.size(); i++) {
            @Nullable Row label = labelled.get(i).label();
            if (label == null) {
                continue;
            }
            LABEL.require(label, findings);
            if (labelled.size() > 1) {
                numbered(label, i + 1, findings);
            }
            if (!text.isEmpty()) {
                mentioned(label, text, findings);
            }
        }
        document.annexes().forEach(annex -> title(annex, findings));
    }

    private static void numbered(Row label, int number, Findings findings) {
        String wanted = "Phụ lục " + Numerals.roman(number);
        if (!Letters.upper(Letters.collapsed(label.text())).equals(Letters.upper(wanted))) {
            findings.wrong(Article.ANNEX, label, Letters.quoted(label.text()), "“" + wanted + "” (chữ số La Mã)");
        }
    }

    private static void mentioned(Row label, String text, Findings findings) {
        String whole = Letters.upper(Letters.collapsed(label.text()).replaceAll("[.:]$", ""));
        boolean found = Letters.upper(text).matches(".*" + java.util.regex.Pattern.quote(whole) + "(?!\\p{L}).*");
        if (!found) {
            findings.review(
                    Article.ANNEX,
                    label,
                    "văn bản chính không nhắc đến " + Letters.quoted(label.text()),
                    "trong văn bản có chỉ dẫn về phụ lục kèm theo");
        }
    }

    private static void title(AnnexPart annex, Findings findings) {
        annex.title().stream().filter(row -> Letters.isUpper(row.text())).forEach(row -> LABEL.require(row, findings));
    }
}
