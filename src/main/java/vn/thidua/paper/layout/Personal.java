package vn.thidua.paper.layout;

import org.jspecify.annotations.Nullable;
import vn.thidua.paper.Certificate;
import vn.thidua.paper.pdf.Mm;

/** Who is honoured and for what, set as large as the room allows. */
record Personal(Fitting.Fitted recipient, Fitting.@Nullable Fitted address, Fitting.Fitted achievement) {

    private static final double STEP = 0.03;
    private static final double SMALLEST_SCALE = 0.3;

    static Personal fitted(Fitting fitting, Certificate certificate, double room) {
        double scale = 1;
        Personal personal = scaled(fitting, certificate, scale);
        while (personal.height() > room && scale > SMALLEST_SCALE) {
            scale -= STEP;
            personal = scaled(fitting, certificate, scale);
        }
        return personal;
    }

    private static Personal scaled(Fitting fitting, Certificate certificate, double scale) {
        double width = Mm.pt(CertificateSpec.PERSONAL_WIDTH_MM);
        String address = certificate.address();
        return new Personal(
                fitting.fit(
                        certificate.recipient(),
                        Style.bold(CertificateSpec.RECIPIENT * scale),
                        CertificateSpec.RECIPIENT_SMALLEST * scale,
                        width),
                address == null ? null : fitting.wrap(address, Style.italic(CertificateSpec.ADDRESS * scale), width),
                fitting.wrap(
                        certificate.achievement(),
                        Style.plain(CertificateSpec.ACHIEVEMENT * scale),
                        Mm.pt(CertificateSpec.ACHIEVEMENT_WIDTH_MM)));
    }

    double height() {
        double middle = address == null ? 0 : address.height();
        return recipient.height() + middle + achievement.height() + Mm.pt(CertificateSpec.PERSONAL_GAP_MM);
    }
}
