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
    private final SigningRoom signingRoom;
    private final @Nullable VerificationCode code;

    private CertificatePage(
            @Nullable Tag star, List<Placed> words, SigningRoom signingRoom, @Nullable VerificationCode code) {
        this.star = star;
        this.words = words;
        this.signingRoom = signingRoom;
        this.code = code;
    }

    public static CertificatePage of(
            Typesetter typesetter, Certificate certificate, CertificateSheet sheet, TaggedPdf file) {
        Tag root = file.root().child("Sect");
        Tag star = isFull(sheet) ? root.child("Figure").alternative("Ngôi sao năm cánh trên nền đỏ") : null;
        CertificateLayout layout = new CertificateLayout(typesetter, sheet, root);
        List<Placed> words = layout.place(certificate);
        String url = certificate.verification();
        return new CertificatePage(star, words, layout.signingRoom(), url == null ? null : VerificationCode.of(url));
    }

    /** The border is kept once, however many certificates there are. */
    public static void drawAll(TaggedPdf file, CertificateSheet sheet, List<CertificatePage> pages) {
        Ornament border = isFull(sheet) ? file.ornament(WIDTH, HEIGHT, new CertificateBorder()) : null;
        for (CertificatePage page : pages) {
            PageCanvas canvas = file.newPage(WIDTH, HEIGHT);
            if (border != null) {
                canvas.background(
                        border,
                        Mm.pt(sheet.shift().right()),
                        Mm.pt(sheet.shift().down()));
            }
            page.draw(canvas, sheet);
        }
    }

    /** With millimetres over it, to find out where a pre-printed sheet wants its words. */
    public static void drawCalibration(
            TaggedPdf file, Typesetter typesetter, CertificateSheet sheet, CertificatePage page) {
        PageCanvas canvas = file.newPage(WIDTH, HEIGHT);
        page.draw(canvas, sheet);
        new CalibrationGrid(typesetter, canvas).draw(page.words, page.code != null, sheet);
        new CalibrationGuide(typesetter, canvas).draw(sheet.shift());
    }

    private void draw(PageCanvas canvas, CertificateSheet sheet) {
        if (star != null) {
            drawStar(canvas, star, sheet.shift());
        }
        words.forEach(placed -> placed.draw(canvas));
        if (code != null) {
            CertificateSheet.Offset offset = sheet.offsetOf(CertificateSheet.Box.VERIFICATION);
            code.draw(
                    canvas,
                    Mm.pt(CertificateSpec.DECISION_LEFT_MM + offset.right()),
                    Mm.pt(CertificateSpec.CODE_TOP_MM + offset.down()),
                    Mm.pt(CertificateSpec.CODE_MM));
        }
        signingRoom.reserve(canvas, 0);
    }

    private static void drawStar(PageCanvas canvas, Tag star, CertificateSheet.Offset shift) {
        double x = Mm.pt(CertificateSpec.CENTRE_MM + shift.right());
        double y = HEIGHT - Mm.pt(CertificateSpec.STAR_CENTRE_MM + shift.down());
        double radius = Mm.pt(Star.RADIUS_MM);
        canvas.drawFigure(star.boundingBox(x - radius, y - radius, x + radius, y + radius), new Star(x, y));
    }

    private static boolean isFull(CertificateSheet sheet) {
        return sheet.stock() == CertificateSheet.Stock.FULL;
    }
}
