package vn.thidua.paper.layout;

import java.util.List;
import vn.thidua.paper.Preamble;
import vn.thidua.paper.RichText;
import vn.thidua.paper.Title;
import vn.thidua.paper.pdf.Mm;
import vn.thidua.paper.pdf.Tag;

/** Type and trích yếu, căn cứ and the enacting line (ô 5a and the head of ô 6). */
final class TitleLayout {

    private static final double ABOVE_TITLE_PT = 20;
    private static final double RULE_STRIP_PT = 9;
    private static final double RULE_OFFSET_PT = 4;
    private static final double ABOVE_GROUP_PT = 12;

    private final Typesetter typesetter;
    private final Frame frame;
    private final Tag root;

    TitleLayout(Typesetter typesetter, Frame frame, Tag root) {
        this.typesetter = typesetter;
        this.frame = frame;
        this.root = root;
    }

    void addTitle(Flow flow, Title title) {
        if (title instanceof Title.Named named) {
            Tag tag = root.child("H1");
            centred(flow, ABOVE_TITLE_PT, named.type(), Style.bold(Decree30.TITLE), tag);
            List<Line> subject = centred(flow, 0, named.subject(), Style.bold(Decree30.TITLE), tag);
            addRule(flow, subject);
        }
    }

    void addPreamble(Flow flow, Preamble preamble) {
        Style bold = Style.bold(Decree30.BODY);
        if (preamble.authority() != null) {
            centred(flow, ABOVE_GROUP_PT, preamble.authority(), bold, root.child("P"));
        }
        double before = ABOVE_GROUP_PT;
        for (String basis : preamble.punctuatedBases()) {
            TextBox box =
                    TextBox.of(frame.left(), frame.width(), Decree30.BODY, TextBox.Setting.JUSTIFIED, root.child("P"));
            flow.paragraph(before, indentedLines(basis), box, Mm.pt(Decree30.FIRST_LINE_MM));
            before = Decree30.PARAGRAPH_GAP_PT;
        }
        if (preamble.enactingLine() != null) {
            centred(flow, ABOVE_GROUP_PT, preamble.enactingLine(), bold, root.child("P"));
        }
    }

    void addRule(Flow flow, List<Line> above) {
        double widest = above.stream().mapToDouble(Line::width).max().orElse(0);
        double last = above.get(above.size() - 1).width();
        double length = Decree30.ruleUnder(widest, last);
        double centre = frame.left() + frame.width() / 2;
        flow.add(Strip.of(
                        0,
                        RULE_STRIP_PT,
                        (canvas, top) -> canvas.rule(
                                centre - length / 2,
                                top + RULE_OFFSET_PT,
                                centre + length / 2,
                                top + RULE_OFFSET_PT,
                                Decree30.RULE_THICKNESS_PT))
                .keptWithNext());
    }

    List<Line> centred(Flow flow, double before, String text, Style style, Tag tag) {
        List<Line> lines = typesetter.balanced(RichText.of(text), style, frame.width());
        TextBox box = TextBox.of(frame.left(), frame.width(), style.size(), TextBox.Setting.CENTRED, tag);
        flow.heading(before, lines, box, 0);
        return lines;
    }

    private List<Line> indentedLines(String basis) {
        Style style = Style.italic(Decree30.BODY);
        List<Word> words = typesetter.words(RichText.of(basis), style);
        double first = frame.width() - Mm.pt(Decree30.FIRST_LINE_MM);
        return new LineBreaker(typesetter, style.size()).lines(words, first, frame.width());
    }
}
