package vn.thidua.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.shared.Problem;

/** Whether the text points to each of its annexes. */
final class AnnexMentions {

    private static final Pattern SOMETHING_ATTACHED = Pattern.compile("(?iu)kèm theo|đính kèm|phụ lục");

    private AnnexMentions() {}

    static List<Problem> missing(OfficialDocument document) {
        String text = PlainBody.of(document.body());
        List<String> labels = Annex.labels(document.annexes());
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            String label = labels.get(i);
            Pattern mention =
                    label.isEmpty() ? SOMETHING_ATTACHED : Pattern.compile("(?iu)" + label + "(?![\\p{L}\\d])");
            if (!mention.matcher(text).find()) {
                String name = label.isEmpty() ? document.annexes().get(i).title() : label;
                problems.add(Problem.of("PAPER_ANNEX_NOT_MENTIONED", name));
            }
        }
        return problems;
    }
}
