package vn.thidua.paper.check;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the check of one file came to.
 *
 * @param obstacle why the file cannot be judged, a sentence in Vietnamese; null where it was
 * @param form null where the file was not judged
 * @param type such as {@code KẾ HOẠCH}, where the document bears a name
 * @param notes what was left out of the check
 */
public record LayoutReport(
        @Nullable String obstacle,
        @Nullable DocumentForm form,
        @Nullable String type,
        int pages,
        List<Finding> findings,
        List<String> notes) {

    static LayoutReport notJudged(String why) {
        return new LayoutReport(why, null, null, 0, List.of(), List.of());
    }

    public boolean isJudged() {
        return obstacle == null;
    }

    /** One sentence in Vietnamese. */
    public String summary() {
        if (obstacle != null) {
            return "Không kiểm tra được. " + obstacle;
        }
        return recognised() + ", " + pages + " trang: " + count();
    }

    private String recognised() {
        if (form == null) {
            return "Văn bản";
        }
        String text = form.text().substring(0, 1).toUpperCase(Locale.ROOT)
                + form.text().substring(1);
        return form == DocumentForm.NAMED && type != null ? text + " (" + type + ")" : text;
    }

    private String count() {
        if (findings.isEmpty()) {
            return "không có sai lệch so với Phụ lục I Nghị định 30/2020/NĐ-CP.";
        }
        long wrong = findings.stream()
                .filter(finding -> finding.severity() == Severity.WRONG)
                .count();
        return wrong + " sai, " + (findings.size() - wrong) + " nên xem lại.";
    }
}
