package vn.thidua.paper.layout;

import org.jspecify.annotations.Nullable;
import vn.thidua.paper.Certificate;
import vn.thidua.paper.CertificateSheet;
import vn.thidua.paper.CertificateSheet.Box;
import vn.thidua.paper.pdf.Mm;

/** Who is honoured and for what, set as large as the room allows. */
record Personal(Fitting.Fitted recipient, Fitting.@Nullable Fitted address, Fitting.Fitted achievement) {

    private static final double STEP = 0.03;
    private static final double SMALLEST_SCALE = 0.3;

    static Personal fitted(Fitting fitting, Certificate certificate, CertificateSheet sheet, double room) {
        double scale = 1;
        Personal personal = scaled(fitting, certificate, sheet, scale);
        while (personal.height() > room && scale > SMALLEST_SCALE) {
            scale -= STEP;
            personal = scaled(fitting, certificate, sheet, scale);
        }
        return personal;
    }

    private static Personal scaled(Fitting fitting, Certificate certificate, CertificateSheet sheet, double scale) {
        String address = certificate.address();
        return new Personal(
                fitting.fit(
                        certificate.recipient(),
                        Style.bold(CertificateSpec.RECIPIENT * scale),
                        CertificateSpec.RECIPIENT_SMALLEST * scale,
                        width(sheet, Box.RECIPIENT, CertificateSpec.PERSONAL_WIDTH_MM)),
                address == null
                        ? null
                        : fitting.wrap(
                                address,
                                Style.italic(CertificateSpec.ADDRESS * scale),
                                width(sheet, Box.ADDRESS, CertificateSpec.PERSONAL_WIDTH_MM)),
                fitting.wrap(
                        certificate.achievement(),
                        Style.plain(CertificateSpec.ACHIEVEMENT * scale),
                        width(sheet, Box.ACHIEVEMENT, CertificateSpec.ACHIEVEMENT_WIDTH_MM)));
    }

    /** What has been moved far aside is set narrower, so that it ends before the paper does. */
    private static double width(CertificateSheet sheet, Box box, double widestMm) {
        double aside = Math.abs(sheet.offsetOf(box).right()) + CertificateSpec.EDGE_MM;
        return Mm.pt(Math.min(widestMm, CertificateSpec.PAPER_WIDTH_MM - 2 * aside));
    }

    double height() {
        double middle = address == null ? 0 : address.height();
        return recipient.height() + middle + achievement.height() + Mm.pt(CertificateSpec.PERSONAL_GAP_MM);
    }
}
