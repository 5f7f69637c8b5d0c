package vn.thidua.paper.layout;

import java.util.List;
import vn.thidua.paper.Circulation;
import vn.thidua.paper.Marks;
import vn.thidua.paper.RichText;
import vn.thidua.paper.Urgency;
import vn.thidua.paper.pdf.Ink;
import vn.thidua.paper.pdf.Mm;
import vn.thidua.paper.pdf.PageCanvas;
import vn.thidua.paper.pdf.Tag;

/** A word in a single frame, as a stamp would leave it: how urgent, how far it may go (ô 10b and 11). */
record MarkBox(String text, double width, Ink ink) {

    private static final double ABOVE_PT = 6;
    private static final double HEIGHT = Mm.pt(Decree30.MARK_HEIGHT_MM);
    private static final double MARGIN = Mm.pt(3);
    private static final Style STYLE = Style.bold(Decree30.MARK);

    /** Below what the stack holds, in the middle of its column. */
    static void addTo(Stack stack, Typesetter typesetter, Marks marks, double centre, Tag root) {
        Urgency urgency = marks.urgency();
        if (urgency != null) {
            new MarkBox(urgency.text(), Mm.pt(urgency.widthMm()), Ink.BRIGHT_RED).add(stack, typesetter, centre, root);
        }
        Circulation circulation = marks.circulation();
        if (circulation != null) {
            double width = typesetter.width(circulation.text(), STYLE) + 2 * MARGIN;
            new MarkBox(circulation.text(), width, Ink.BLACK).add(stack, typesetter, centre, root);
        }
    }

    private void add(Stack stack, Typesetter typesetter, double centre, Tag root) {
        stack.gap(ABOVE_PT);
        double y = stack.height();
        List<Line> lines = typesetter.lines(RichText.of(text), STYLE, width);
        TextBox box = TextBox.of(centre - width / 2, width, STYLE.size(), TextBox.Setting.CENTRED, root.child("P"));
        stack.draw((canvas, top) -> draw(canvas, lines.get(0), box, top + y));
        stack.gap(HEIGHT);
    }

    private void draw(PageCanvas canvas, Line line, TextBox box, double top) {
        canvas.frame(box.x(), top, box.width(), HEIGHT, Decree30.MARK_LINE_PT, ink);
        canvas.ink(ink);
        LinePainter.paint(canvas, line, box, top + (HEIGHT + STYLE.size() * Decree30.CAPITAL_HEIGHT) / 2);
        canvas.ink(Ink.BLACK);
    }
}
