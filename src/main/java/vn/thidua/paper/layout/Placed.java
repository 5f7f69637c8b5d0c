package vn.thidua.paper.layout;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.CertificateSheet;
import vn.thidua.paper.pdf.Ink;
import vn.thidua.paper.pdf.PageCanvas;

/** A line in its final place. */
public final class Placed {

    private static final double RULE_BELOW_PT = 5;

    private final CertificateSheet.@Nullable Box kind;
    private final Line line;
    private final TextBox box;
    private final double baseline;
    private final Ink ink;
    private final boolean ruled;

    Placed(CertificateSheet.@Nullable Box kind, Line line, TextBox box, double baseline, Ink ink, boolean ruled) {
        this.kind = kind;
        this.line = line;
        this.box = box;
        this.baseline = baseline;
        this.ink = ink;
        this.ruled = ruled;
    }

    Placed ruled() {
        return new Placed(kind, line, box, baseline, ink, true);
    }

    Placed in(Ink colour) {
        return new Placed(kind, line, box, baseline, colour, ruled);
    }

    Optional<CertificateSheet.Box> kind() {
        return Optional.ofNullable(kind);
    }

    CalibrationGrid.Extent extent() {
        double free = box.width() - line.width();
        double left = box.x() + (box.setting() == TextBox.Setting.CENTRED ? free / 2 : 0);
        return new CalibrationGrid.Extent(
                left,
                baseline - box.size() * Decree30.ASCENT,
                left + line.width(),
                baseline + box.size() * Decree30.DESCENT);
    }

    public void draw(PageCanvas canvas) {
        canvas.ink(ink);
        LinePainter.paint(canvas, line, box, baseline);
        if (ruled) {
            double centre = box.x() + box.width() / 2;
            double half = line.width() / 2;
            double y = baseline + RULE_BELOW_PT;
            canvas.rule(centre - half, y, centre + half, y, Decree30.RULE_THICKNESS_PT);
        }
    }
}
