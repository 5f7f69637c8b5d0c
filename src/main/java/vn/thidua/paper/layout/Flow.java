package vn.thidua.paper.layout;

import java.util.ArrayList;
import java.util.List;

/** Strips from top to bottom, before they are cut into pages. */
final class Flow {

    private final List<Strip> strips = new ArrayList<>();
    private boolean breakPending;

    void add(Strip strip) {
        strips.add(breakPending ? strip.onNewPage() : strip);
        breakPending = false;
    }

    void breakPage() {
        breakPending = true;
    }

    /** A paragraph: at least two of its lines stay together at either side of a page's end. */
    void paragraph(double before, List<Line> lines, TextBox box, double firstIndent) {
        for (int i = 0; i < lines.size(); i++) {
            Strip strip = line(i == 0 ? before : 0, lines.get(i), i == 0 ? box.indented(firstIndent) : box);
            boolean secondHalf = i == lines.size() - 1;
            boolean alone = i == 0 || i == lines.size() - 2;
            add(!secondHalf && alone ? strip.keptWithNext() : strip);
        }
    }

    /** A heading or title: all its lines stay together and with what follows. */
    void heading(double before, List<Line> lines, TextBox box, double firstIndent) {
        for (int i = 0; i < lines.size(); i++) {
            Strip strip = line(i == 0 ? before : 0, lines.get(i), i == 0 ? box.indented(firstIndent) : box);
            add(strip.keptWithNext());
        }
    }

    /** The last lines go to the next page together with the signature rather than leave it alone there. */
    void keepLastLines(int count) {
        for (int i = Math.max(0, strips.size() - count); i < strips.size(); i++) {
            strips.set(i, strips.get(i).keptWithNext());
        }
    }

    List<Strip> strips() {
        return strips;
    }

    private static Strip line(double before, Line line, TextBox box) {
        double ascent = box.size() * Decree30.ASCENT;
        return Strip.of(
                before,
                Decree30.lineHeight(box.size()),
                (canvas, top) -> LinePainter.paint(canvas, line, box, top + ascent));
    }
}
