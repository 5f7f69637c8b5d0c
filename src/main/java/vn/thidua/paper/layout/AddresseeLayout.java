package vn.thidua.paper.layout;

import java.util.List;
import vn.thidua.paper.RichText;
import vn.thidua.paper.pdf.Tag;

/** Kính gửi: one addressee on the same line, several one below the other (ô 9a, R-10). */
final class AddresseeLayout {

    private static final double ABOVE_PT = 20;
    private static final double WIDEST_SHARE = 0.72;
    private static final String LEAD = "Kính gửi:";
    private static final String LEAD_TO_COLON = "Kính gửi";
    private static final String DASH = "- ";
    private static final Style STYLE = Style.plain(Decree30.ADDRESSEE);

    private final Typesetter typesetter;
    private final Frame frame;
    private final Tag root;

    AddresseeLayout(Typesetter typesetter, Frame frame, Tag root) {
        this.typesetter = typesetter;
        this.frame = frame;
        this.root = root;
    }

    void addTo(Flow flow, List<String> addressees) {
        if (addressees.size() == 1) {
            addOne(flow, addressees.get(0));
        } else if (!addressees.isEmpty()) {
            addSeveral(flow, addressees);
        }
    }

    private void addOne(Flow flow, String addressee) {
        double lead = typesetter.width(LEAD + " ", STYLE);
        List<Line> lines = typesetter.balanced(RichText.of(addressee), STYLE, frame.width() - lead);
        double widest = widest(lines);
        double x = frame.left() + (frame.width() - lead - widest) / 2;
        Tag tag = root.child("P");
        Stack leading = leading(x, tag);
        Stack text = new Stack();
        text.lines(lines, box(x + lead, widest, tag));
        flow.add(Strip.of(ABOVE_PT, text.height(), (canvas, top) -> {
                    leading.paint(canvas, top);
                    text.paint(canvas, top);
                })
                .keptWithNext());
    }

    /** The dashes stand one below the other under the colon; what does not fit goes on behind its dash. */
    private void addSeveral(Flow flow, List<String> addressees) {
        double toColon = typesetter.width(LEAD_TO_COLON, STYLE);
        double dash = typesetter.width(DASH, STYLE);
        double room = frame.width() * WIDEST_SHARE - dash;
        double widest = addressees.stream()
                .mapToDouble(addressee -> widest(typesetter.lines(RichText.of(addressee + ";"), STYLE, room)))
                .max()
                .orElse(0);
        double x = frame.left() + (frame.width() - toColon - dash - widest) / 2;
        Stack leading = leading(x, root.child("P"));
        flow.add(Strip.of(ABOVE_PT, leading.height(), leading::paint).keptWithNext());
        for (int i = 0; i < addressees.size(); i++) {
            String mark = i == addressees.size() - 1 ? "." : ";";
            addDashed(flow, addressees.get(i) + mark, x + toColon, dash, widest);
        }
    }

    private void addDashed(Flow flow, String text, double x, double dash, double width) {
        List<Word> words = typesetter.words(Cohesion.of(RichText.of(DASH + text)), STYLE);
        List<Line> lines = new LineBreaker(typesetter, STYLE.size()).lines(words, width + dash, width);
        flow.heading(0, lines, box(x + dash, width, root.child("P")), -dash);
    }

    private Stack leading(double x, Tag tag) {
        Stack stack = new Stack();
        stack.lines(typesetter.lines(RichText.of(LEAD), STYLE, frame.width()), box(x, frame.width(), tag));
        return stack;
    }

    private static TextBox box(double x, double width, Tag tag) {
        return TextBox.of(x, width, STYLE.size(), TextBox.Setting.LEFT, tag);
    }

    private static double widest(List<Line> lines) {
        return lines.stream().mapToDouble(Line::width).max().orElse(0);
    }
}
