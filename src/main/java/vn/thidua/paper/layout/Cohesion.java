package vn.thidua.paper.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.paper.RichText;
import vn.thidua.paper.Run;

/** Words of a title that read badly when a line ends between them: dates, numbers, {@code kinh tế - xã hội}. */
final class Cohesion {

    private static final Pattern TOGETHER = Pattern.compile("(ngày \\d+ tháng \\d+ năm \\d+"
            + "|(?:ngày|tháng|năm|số|Điều|đợt) \\d\\S*"
            + "|\\p{L}+ \\p{L}+ [-–] \\p{L}+ \\p{L}+|\\p{L}+ [-–] \\p{L}+"
            + "|Ủy ban nhân dân|tổ dân phố"
            + "|(?iu:thi đua|khen thưởng|giấy khen|nhân dân|thành tích|xuất sắc|phong trào|kế hoạch|kết quả"
            + "|tổ chức|thực hiện|hướng dẫn|cơ quan|đơn vị|giáo dục|y tế))");

    private Cohesion() {}

    static RichText of(RichText text) {
        return new RichText(text.runs().stream()
                .map(run -> new Run(joined(run.text()), run.bold(), run.italic()))
                .toList());
    }

    private static String joined(String text) {
        return TOGETHER.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(match.group().replace(' ', '\u00A0')));
    }
}
