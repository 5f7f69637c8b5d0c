package vn.thidua.paper.layout;

import java.util.List;
import vn.thidua.paper.RichText;
import vn.thidua.paper.pdf.Mm;
import vn.thidua.paper.pdf.PageCanvas;

/** What stands on pages outside the text: the page number at the top, the trial mark at the foot. */
final class PageFurniture {

    private static final double GAP_ABOVE_MARK_PT = 6;

    private final Typesetter typesetter;
    private final boolean trial;

    PageFurniture(Typesetter typesetter, boolean trial) {
        this.typesetter = typesetter;
        this.trial = trial;
    }

    /** The trial mark stands inside the margins, so the text ends above it. */
    Frame textAreaOf(Frame frame) {
        return trial ? frame.shortenedBy(Decree30.lineHeight(Decree30.TRIAL_MARK_SIZE) + GAP_ABOVE_MARK_PT) : frame;
    }

    void draw(PageCanvas canvas, Frame frame, int number) {
        if (number > 1) {
            Style style = Style.plain(Decree30.PAGE_NUMBER);
            centred(canvas, frame, Integer.toString(number), style, Mm.pt(Decree30.PAGE_NUMBER_BASELINE_MM));
        }
        if (trial) {
            Style style = Style.plain(Decree30.TRIAL_MARK_SIZE);
            double bottom = frame.paperHeight() - Mm.pt(Decree30.MARGIN_BOTTOM_MM);
            centred(canvas, frame, Decree30.TRIAL_MARK, style, bottom - style.lineHeight() + style.ascent());
        }
    }

    private void centred(PageCanvas canvas, Frame frame, String text, Style style, double baseline) {
        List<Line> lines = typesetter.lines(RichText.of(text), style, frame.width());
        TextBox box = TextBox.of(frame.left(), frame.width(), style.size(), TextBox.Setting.CENTRED, null);
        LinePainter.paint(canvas, lines.get(0), box, baseline);
    }
}
