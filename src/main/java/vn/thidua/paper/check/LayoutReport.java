package vn.thidua.paper.check;

import java.util.List;
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
}
