package vn.thidua.paper.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.Certificate;
import vn.thidua.paper.CertificateSheet;
import vn.thidua.paper.ornament.CertificateBorder;
import vn.thidua.paper.ornament.Star;
import vn.thidua.paper.pdf.Mm;
import vn.thidua.paper.pdf.Ornament;
import vn.thidua.paper.pdf.PageCanvas;
import vn.thidua.paper.pdf.Tag;
import vn.thidua.paper.pdf.TaggedPdf;

/** One certificate, measured and ready to be drawn. */
public final class CertificatePage {

    private static final double WIDTH = Mm.pt(CertificateSpec.PAPER_WIDTH_MM);
    private static final double HEIGHT = Mm.pt(CertificateSpec.PAPER_HEIGHT_MM);

    private final @Nullable Tag star;
    private final List<Placed> words;

    private CertificatePage(@Nullable Tag star, List<Placed> words) {
        this.star = star;
        this.words = words;
    }

    public static CertificatePage of(
            Typesetter typesetter, Certificate certificate, CertificateSheet sheet, TaggedPdf file) {
        Tag root = file.root().child("Sect");
        Tag star = isFull(sheet) ? root.child("Figure").alternative("Ngôi sao năm cánh trên nền đỏ") : null;
        return new CertificatePage(star, new CertificateLayout(typesetter, sheet, root).place(certificate));
    }

    /** The border is kept once, however many certificates there are. */
    public static void drawAll(TaggedPdf file, CertificateSheet sheet, List<CertificatePage> pages) {
        Ornament border = isFull(sheet) ? file.ornament(WIDTH, HEIGHT, new CertificateBorder()) : null;
        for (CertificatePage page : pages) {
            PageCanvas canvas = file.newPage(WIDTH, HEIGHT);
            if (border != null) {
                canvas.background(border);
            }
            page.draw(canvas, sheet.shift());
        }
    }

    private void draw(PageCanvas canvas, CertificateSheet.Offset shift) {
        if (star != null) {
            double x = Mm.pt(CertificateSpec.CENTRE_MM + shift.right());
            double y = HEIGHT - Mm.pt(CertificateSpec.STAR_CENTRE_MM + shift.down());
            double radius = Mm.pt(Star.RADIUS_MM);
            canvas.drawFigure(star.boundingBox(x - radius, y - radius, x + radius, y + radius), new Star(x, y));
        }
        words.forEach(placed -> placed.draw(canvas));
    }

    private static boolean isFull(CertificateSheet sheet) {
        return sheet.stock() == CertificateSheet.Stock.FULL;
    }
}
