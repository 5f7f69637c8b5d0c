package vn.thidua.paper.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.Marks;
import vn.thidua.paper.RichText;
import vn.thidua.paper.pdf.Mm;
import vn.thidua.paper.pdf.PageCanvas;
import vn.thidua.paper.pdf.Tag;

/** What stands on pages outside the text: the page number at the top; contact, code and trial mark at the foot. */
final class PageFurniture {

    private static final double GAP_ABOVE_MARK_PT = 6;

    private final Typesetter typesetter;
    private final Marks marks;
    private final @Nullable Tag root;

    private PageFurniture(Typesetter typesetter, Marks marks, @Nullable Tag root) {
        this.typesetter = typesetter;
        this.marks = marks;
        this.root = root;
    }

    static PageFurniture ofMainText(Typesetter typesetter, Marks marks, Tag root) {
        return new PageFurniture(typesetter, marks, root);
    }

    /** Without what stands on the document's first page only. */
    static PageFurniture ofAnnex(Typesetter typesetter, Marks marks) {
        return new PageFurniture(typesetter, marks, null);
    }

    /** The trial mark stands inside the margins, so the text ends above it; on page 1 above the contact as well. */
    Frame textAreaOf(Frame frame, int number) {
        double foot = marks.trial() ? Decree30.lineHeight(Decree30.TRIAL_MARK_SIZE) + GAP_ABOVE_MARK_PT : 0;
        return frame.shortenedBy(number == 1 ? foot + contactHeight() : foot);
    }

    void draw(PageCanvas canvas, Frame frame, int number) {
        if (number == 1 && root != null) {
            drawCode(canvas, frame);
            drawContact(canvas, frame, root);
        }
        if (number > 1) {
            Style style = Style.plain(Decree30.PAGE_NUMBER);
            centred(canvas, frame, Integer.toString(number), style, Mm.pt(Decree30.PAGE_NUMBER_BASELINE_MM), null);
        }
        if (marks.trial()) {
            Style style = Style.plain(Decree30.TRIAL_MARK_SIZE);
            double bottom = frame.bottom() - style.lineHeight() + style.ascent();
            centred(canvas, frame, Decree30.TRIAL_MARK, style, bottom, null);
        }
    }

    private void drawCode(PageCanvas canvas, Frame frame) {
        String url = marks.verification();
        if (url != null) {
            double top = frame.bottom() + Mm.pt(Decree30.CODE_BELOW_TEXT_MM);
            VerificationCode.of(url).draw(canvas, frame.left(), top, Mm.pt(Decree30.CODE_MM));
        }
    }

    private void drawContact(PageCanvas canvas, Frame frame, Tag owner) {
        if (marks.contact().isEmpty()) {
            return;
        }
        double y = textAreaOf(frame, 1).bottom() + Decree30.CONTACT_GAP_PT;
        canvas.rule(frame.left(), y, frame.right(), y, Decree30.RULE_THICKNESS_PT);
        Style style = Style.plain(Decree30.CONTACT);
        Tag tag = owner.child("P");
        double baseline = y + Decree30.CONTACT_BELOW_RULE_PT + style.ascent();
        for (String line : marks.contact()) {
            centred(canvas, frame, line, style, baseline, tag);
            baseline += style.lineHeight();
        }
    }

    private double contactHeight() {
        int lines = root == null ? 0 : marks.contact().size();
        return lines == 0
                ? 0
                : Decree30.CONTACT_GAP_PT
                        + Decree30.CONTACT_BELOW_RULE_PT
                        + lines * Decree30.lineHeight(Decree30.CONTACT);
    }

    private void centred(
            PageCanvas canvas, Frame frame, String text, Style style, double baseline, @Nullable Tag owner) {
        List<Line> lines = typesetter.lines(RichText.of(text), style, frame.width());
        TextBox box = TextBox.of(frame.left(), frame.width(), style.size(), TextBox.Setting.CENTRED, owner);
        LinePainter.paint(canvas, lines.get(0), box, baseline);
    }
}
