package vn.thidua.paper.layout;

import static vn.thidua.paper.CertificateSheet.Box.VERIFICATION;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.thidua.paper.CertificateSheet;
import vn.thidua.paper.RichText;
import vn.thidua.paper.pdf.Ink;
import vn.thidua.paper.pdf.Mm;
import vn.thidua.paper.pdf.PageCanvas;

/**
 * Millimetres over a certificate: printed on plain paper and laid over a pre-printed sheet against the light, it shows
 * by how much each box has to be moved.
 */
final class CalibrationGrid {

    private static final int STEP_MM = 10;
    private static final int STRONG_MM = 50;
    private static final Style LABEL = Style.plain(7);

    private final Typesetter typesetter;
    private final PageCanvas canvas;

    CalibrationGrid(Typesetter typesetter, PageCanvas canvas) {
        this.typesetter = typesetter;
        this.canvas = canvas;
    }

    /** @param withCode whether a QR code stands on the certificate */
    void draw(List<Placed> words, boolean withCode, CertificateSheet sheet) {
        for (int mm = STEP_MM; mm < CertificateSpec.PAPER_WIDTH_MM; mm += STEP_MM) {
            line(mm, 0, mm, CertificateSpec.PAPER_HEIGHT_MM, mm % STRONG_MM == 0);
            label(Integer.toString(mm), Mm.pt(mm + 0.5), Mm.pt(5));
        }
        for (int mm = STEP_MM; mm < CertificateSpec.PAPER_HEIGHT_MM; mm += STEP_MM) {
            line(0, mm, CertificateSpec.PAPER_WIDTH_MM, mm, mm % STRONG_MM == 0);
            label(Integer.toString(mm), Mm.pt(4), Mm.pt(mm - 0.5));
        }
        boxes(words, withCode, sheet);
    }

    private void line(double x1, double y1, double x2, double y2, boolean strong) {
        double top = canvas.height();
        canvas.draw(pen -> pen.line(Ink.GOLD, strong ? 0.6 : 0.2)
                .move(Mm.pt(x1), top - Mm.pt(y1))
                .to(Mm.pt(x2), top - Mm.pt(y2))
                .stroke());
    }

    /** Each box in a frame with its name and how far it has been moved so far. */
    private void boxes(List<Placed> words, boolean withCode, CertificateSheet sheet) {
        Map<CertificateSheet.Box, Extent> extents = new EnumMap<>(CertificateSheet.Box.class);
        words.forEach(placed -> placed.kind().ifPresent(kind -> extents.merge(kind, placed.extent(), Extent::with)));
        if (withCode) {
            extents.put(VERIFICATION, code(sheet.offsetOf(VERIFICATION)));
        }
        extents.forEach((kind, extent) -> {
            canvas.frame(extent.left(), extent.top(), extent.width(), extent.height(), 0.5, Ink.BRIGHT_RED);
            CertificateSheet.Offset moved = sheet.offsetOf(kind);
            String text = String.format(
                    Locale.ROOT,
                    "%s: %.1f; %.1f mm (dời %+.1f; %+.1f)",
                    kind.label(),
                    Mm.of(extent.left()),
                    Mm.of(extent.top()),
                    moved.right(),
                    moved.down());
            label(text.replace('.', ','), extent.left(), extent.top() - 1.5);
        });
    }

    private static Extent code(CertificateSheet.Offset moved) {
        double left = Mm.pt(CertificateSpec.DECISION_LEFT_MM + moved.right());
        double top = Mm.pt(CertificateSpec.CODE_TOP_MM + moved.down());
        double side = Mm.pt(CertificateSpec.CODE_MM);
        return new Extent(left, top, left + side, top + side);
    }

    private void label(String text, double x, double baseline) {
        List<Line> lines = typesetter.lines(RichText.of(text), LABEL, Mm.pt(CertificateSpec.PAPER_WIDTH_MM));
        TextBox box = TextBox.of(x, Mm.pt(100), LABEL.size(), TextBox.Setting.LEFT, null);
        LinePainter.paint(canvas, lines.get(0), box, baseline);
    }

    /** The rectangle around some words, in points from the page's upper left corner. */
    record Extent(double left, double top, double right, double bottom) {

        Extent with(Extent other) {
            return new Extent(
                    Math.min(left, other.left),
                    Math.min(top, other.top),
                    Math.max(right, other.right),
                    Math.max(bottom, other.bottom));
        }

        double width() {
            return right - left;
        }

        double height() {
            return bottom - top;
        }
    }
}
