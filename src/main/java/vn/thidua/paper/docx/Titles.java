package vn.thidua.paper.docx;

import java.util.List;
import vn.thidua.paper.layout.Decree30;

/** A title in the middle of the page with a short rule below it, broken into lines as on the exact paper. */
final class Titles {

    private final Measure measure;

    Titles(Measure measure) {
        this.measure = measure;
    }

    void write(Place place, String text, int width) {
        List<String> lines = measure.balanced(text, Decree30.TITLE, true, width / 20d);
        place.paragraph("TieuDe").lines(lines, Decree30.TITLE, true, false);
        rule(place, lines, true, width);
    }

    void rule(Place place, List<String> lines, boolean bold, int width) {
        double widest = lines.stream()
                .mapToDouble(line -> measure.width(line, Decree30.TITLE, bold))
                .max()
                .orElse(0);
        double last = measure.width(lines.get(lines.size() - 1), Decree30.TITLE, bold);
        place.paragraph("Normal").kept().rule(width, Decree30.ruleUnder(widest, last));
    }
}
