package vn.thidua.paper.layout;

import java.util.List;
import vn.thidua.paper.RichText;

/** Makes text smaller until it fits one line, and breaks it into lines of equal width when it would get too small. */
final class Fitting {

    private static final double STEP = 0.5;

    private final Typesetter typesetter;

    Fitting(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /** Lines that fit, and the style they fit in. */
    record Fitted(List<Line> lines, Style style) {

        double ascent() {
            return style.ascent();
        }

        double height() {
            return lines.size() * style.lineHeight();
        }
    }

    Fitted fit(String text, Style wanted, double smallest, double width) {
        Style style = wanted;
        while (typesetter.width(text, style) > width && style.size() - STEP >= smallest) {
            style = style.sized(style.size() - STEP);
        }
        return wrap(text, style, width);
    }

    Fitted wrap(String text, Style style, double width) {
        return new Fitted(typesetter.balanced(RichText.of(text), style, width), style);
    }
}
