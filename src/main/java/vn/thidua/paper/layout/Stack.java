package vn.thidua.paper.layout;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.paper.pdf.Mm;
import vn.thidua.paper.pdf.PageCanvas;

/** Lines and rules one below the other inside one strip: a column of the head, a signature. */
final class Stack {

    private static final double RULE_BELOW_BASELINE_PT = 5;

    private final List<Strip.Painter> painters = new ArrayList<>();
    private double height;
    private double lastBaseline;
    private double widest;
    private double lastWidth;

    void lines(List<Line> lines, TextBox box) {
        for (Line line : lines) {
            double baseline = height + box.size() * Decree30.ASCENT;
            painters.add((canvas, top) -> LinePainter.paint(canvas, line, box, top + baseline));
            height += Decree30.lineHeight(box.size());
            lastBaseline = baseline;
            lastWidth = line.width();
            widest = Math.max(widest, lastWidth);
        }
    }

    /** Something that takes no height. */
    void draw(Strip.Painter painter) {
        painters.add(painter);
    }

    void gap(double points) {
        height += points;
    }

    /** Room for a signature under the last line, whose picture stands around the given centre. */
    void signingRoom(double centre, double size) {
        double nameBaseline = lastBaseline + Mm.pt(Decree30.SIGNING_SPACE_MM);
        SigningRoom room = SigningRoom.between(centre, lastBaseline, nameBaseline, size);
        painters.add(room::reserve);
        gap(nameBaseline - size * Decree30.ASCENT - height);
    }

    /** A rule under the last line, around the given centre. */
    void rule(double centre, double length) {
        double y = lastBaseline + RULE_BELOW_BASELINE_PT;
        painters.add((canvas, top) ->
                canvas.rule(centre - length / 2, top + y, centre + length / 2, top + y, Decree30.RULE_THICKNESS_PT));
        height = Math.max(height, y + Decree30.RULE_THICKNESS_PT);
    }

    double height() {
        return height;
    }

    double lastBaseline() {
        return lastBaseline;
    }

    double lastWidth() {
        return lastWidth;
    }

    double widest() {
        return widest;
    }

    void paint(PageCanvas canvas, double top) {
        painters.forEach(painter -> painter.paint(canvas, top));
    }
}
