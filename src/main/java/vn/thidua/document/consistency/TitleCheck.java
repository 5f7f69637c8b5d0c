package vn.thidua.document.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.document.DocumentKind;
import vn.thidua.shared.Folding;

/** The trích yếu says what the text says: the same movement, the same awards. */
class TitleCheck implements Check {

    private static final Pattern QUOTED = Pattern.compile("“([^“”]+)”");
    private static final Pattern GRANTED = Pattern.compile("(?:Tặng|Công nhận) (.+?) cho \\d");
    private static final Pattern POINT = Pattern.compile("^(\\p{Lu}[^:]+): \\d+ ");

    @Override
    public List<Finding> of(Paper paper, Facts facts) {
        List<Finding> findings = new ArrayList<>();
        String title = paper.composed().summary();
        String body = paper.textOfBody();
        Matcher quoted = QUOTED.matcher(title);
        while (quoted.find()) {
            Matcher other = QUOTED.matcher(body);
            if (!body.contains(quoted.group(1)) && other.find()) {
                findings.add(Finding.warning(
                        "CONSISTENCY_TITLE",
                        Finding.at("Trích yếu", quoted.group()),
                        Finding.at("Nội dung", other.group())));
            }
        }
        if (paper.kind() == DocumentKind.AWARD_DECISION) {
            paper.parts().stream()
                    .filter(part -> part.where().equals("Điều 1"))
                    .forEach(part -> awards(part, title, findings));
        }
        return findings;
    }

    private static void awards(Paper.Part part, String title, List<Finding> findings) {
        Matcher granted = (part.lead() ? GRANTED : POINT).matcher(part.text());
        if (granted.find() && !Folding.fold(title).contains(Folding.fold(granted.group(1)))) {
            findings.add(Finding.error(
                    "CONSISTENCY_TITLE_AWARD",
                    Finding.at("Trích yếu", title),
                    Finding.at(part.where(), granted.group(1))));
        }
    }
}
