package vn.thidua.paper.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.Marks;
import vn.thidua.paper.RichText;
import vn.thidua.paper.pdf.Mm;
import vn.thidua.paper.pdf.PageCanvas;

/** What stands on pages outside the text: the page number at the top, the code and the trial mark at the foot. */
final class PageFurniture {

    private static final double GAP_ABOVE_MARK_PT = 6;

    private final Typesetter typesetter;
    private final @Nullable VerificationCode code;
    private final boolean trial;

    private PageFurniture(Typesetter typesetter, @Nullable VerificationCode code, boolean trial) {
        this.typesetter = typesetter;
        this.code = code;
        this.trial = trial;
    }

    static PageFurniture of(Typesetter typesetter, Marks marks) {
        String url = marks.verification();
        return new PageFurniture(typesetter, url == null ? null : VerificationCode.of(url), marks.trial());
    }

    /** Without what stands on the document's first page only. */
    PageFurniture ofAnnex() {
        return new PageFurniture(typesetter, null, trial);
    }

    /** The trial mark stands inside the margins, so the text ends above it. */
    Frame textAreaOf(Frame frame) {
        return trial ? frame.shortenedBy(Decree30.lineHeight(Decree30.TRIAL_MARK_SIZE) + GAP_ABOVE_MARK_PT) : frame;
    }

    void draw(PageCanvas canvas, Frame frame, int number) {
        if (number == 1 && code != null) {
            double top = frame.paperHeight() - Mm.pt(Decree30.MARGIN_BOTTOM_MM - Decree30.CODE_BELOW_TEXT_MM);
            code.draw(canvas, frame.left(), top, Mm.pt(Decree30.CODE_MM));
        }
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
