package vn.thidua.paper.layout;

import java.util.List;
import vn.thidua.paper.Block;
import vn.thidua.paper.BulletList;
import vn.thidua.paper.Heading;
import vn.thidua.paper.Numerals;
import vn.thidua.paper.PageBreak;
import vn.thidua.paper.Paragraph;
import vn.thidua.paper.PointList;
import vn.thidua.paper.RichText;
import vn.thidua.paper.Table;
import vn.thidua.paper.pdf.Mm;
import vn.thidua.paper.pdf.Tag;

/** The body: paragraphs, headings, lists and tables one below the other (ô 6). */
final class BodyLayout {

    private static final double INDENT = Mm.pt(Decree30.FIRST_LINE_MM);
    private static final Style BODY = Style.plain(Decree30.BODY);

    private final Typesetter typesetter;
    private final Frame frame;
    private final Tag root;
    private final Flow flow;
    private final HeadingLevels levels = new HeadingLevels();
    private double before;

    /** @param before space above the first block */
    BodyLayout(Typesetter typesetter, Frame frame, Tag root, Flow flow, double before) {
        this.typesetter = typesetter;
        this.frame = frame;
        this.root = root;
        this.flow = flow;
        this.before = before;
    }

    void add(List<Block> blocks) {
        blocks.forEach(this::add);
    }

    private void add(Block block) {
        if (block instanceof PageBreak) {
            flow.breakPage();
            return;
        }
        if (block instanceof Paragraph paragraph) {
            add(paragraph);
        } else if (block instanceof Heading heading) {
            add(heading);
        } else if (block instanceof BulletList list) {
            add(list);
        } else if (block instanceof PointList list) {
            add(list);
        } else if (block instanceof Table table) {
            new TableLayout(typesetter, frame, root.child("Table")).addTo(flow, table, before);
        }
        before = Decree30.PARAGRAPH_GAP_PT;
    }

    private void add(Paragraph paragraph) {
        Tag tag = root.child("P");
        switch (paragraph.style()) {
            case BODY -> justified(typesetter.words(paragraph.text(), BODY), tag, tag, INDENT);
            case NOTE -> justified(typesetter.words(paragraph.text(), Style.italic(BODY.size())), tag, tag, INDENT);
            case FLUSH -> justified(typesetter.words(paragraph.text(), BODY), tag, tag, 0);
            case CENTRED ->
                flow.paragraph(
                        before,
                        typesetter.balanced(paragraph.text(), BODY, frame.width()),
                        box(TextBox.Setting.CENTRED, tag, tag),
                        0);
        }
    }

    private void add(Heading heading) {
        Tag tag = root.child(levels.tagOf(heading.level()));
        if (heading.level().compareTo(Heading.Level.SUBSECTION) <= 0) {
            addCentredHeading(heading, tag);
            return;
        }
        boolean bold = heading.level() != Heading.Level.POINT;
        String text = heading.label().isEmpty() ? heading.title() : heading.label() + " " + heading.title();
        List<Word> words = typesetter.words(RichText.of(text), new Style(BODY.size(), bold, false));
        flow.heading(before, broken(words, INDENT), box(TextBox.Setting.JUSTIFIED, tag, tag), INDENT);
    }

    /** {@code Chương I} and its title in capitals, each centred. */
    private void addCentredHeading(Heading heading, Tag tag) {
        TextBox box = box(TextBox.Setting.CENTRED, tag, tag);
        Style bold = Style.bold(BODY.size());
        double above = before;
        for (String line : List.of(heading.label(), heading.title())) {
            if (!line.isEmpty()) {
                flow.heading(above, typesetter.balanced(RichText.of(line), bold, frame.width()), box, 0);
                above = 0;
            }
        }
    }

    private void add(BulletList list) {
        Tag group = root.child("L").attribute("List", "ListNumbering", "Disc");
        for (RichText item : list.items()) {
            item(group, "-", item);
        }
    }

    private void add(PointList list) {
        Tag group = root.child("L").attribute("List", "ListNumbering", "LowerAlpha");
        for (int i = 0; i < list.points().size(); i++) {
            PointList.Point point = list.points().get(i);
            Tag body = item(group, Numerals.letter(i + 1) + ")", point.text());
            if (!point.below().isEmpty()) {
                new BodyLayout(typesetter, frame, body, flow, Decree30.PARAGRAPH_GAP_PT).add(point.below());
            }
        }
    }

    /** @return the item's body, below which more may hang */
    private Tag item(Tag group, String mark, RichText text) {
        Tag item = group.child("LI");
        Tag label = item.child("Lbl");
        Tag body = item.child("LBody");
        justified(typesetter.labelled(mark, text, BODY), body.child("P"), label, INDENT);
        return body;
    }

    private void justified(List<Word> words, Tag tag, Tag label, double indent) {
        flow.paragraph(before, broken(words, indent), box(TextBox.Setting.JUSTIFIED, tag, label), indent);
        before = Decree30.PARAGRAPH_GAP_PT;
    }

    private List<Line> broken(List<Word> words, double indent) {
        return new LineBreaker(typesetter, BODY.size()).lines(words, frame.width() - indent, frame.width());
    }

    private TextBox box(TextBox.Setting setting, Tag tag, Tag label) {
        return new TextBox(frame.left(), frame.width(), BODY.size(), setting, tag, label);
    }
}
