package vn.thidua.paper;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.paper.layout.CertificatePage;
import vn.thidua.paper.layout.Typesetter;
import vn.thidua.paper.pdf.FontSet;
import vn.thidua.paper.pdf.PdfDescription;
import vn.thidua.paper.pdf.TaggedPdf;

/** Draws certificates, A4 landscape, as tagged PDF/A-2a. */
@Component
public class CertificateRenderer {

    private final FontSet fonts;

    CertificateRenderer(FontRegistry registry) {
        fonts = registry.fonts();
    }

    public RenderedPdf render(PaperIdentity identity, Certificate certificate, CertificateSheet sheet) {
        return render(identity, List.of(certificate), sheet);
    }

    /** One print run: a page for each certificate, in the given order. */
    public RenderedPdf render(PaperIdentity identity, List<Certificate> certificates, CertificateSheet sheet) {
        if (certificates.isEmpty()) {
            throw new IllegalArgumentException("A print run has certificates.");
        }
        try (TaggedPdf file = new TaggedPdf(fonts, description(identity, certificates))) {
            Typesetter typesetter = new Typesetter(fonts);
            List<CertificatePage> pages = certificates.stream()
                    .map(certificate -> CertificatePage.of(typesetter, certificate, sheet, file))
                    .toList();
            typesetter.requirePrintable();
            CertificatePage.drawAll(file, sheet, pages);
            return RenderedPdf.of(file);
        }
    }

    /** A sample in the given setting under a grid of millimetres. */
    public RenderedPdf calibration(PaperIdentity identity, Certificate sample, CertificateSheet sheet) {
        PdfDescription description = new PdfDescription(
                identity.id(), "Tờ căn chỉnh giấy khen", identity.author(), identity.composedAt(), true);
        try (TaggedPdf file = new TaggedPdf(fonts, description)) {
            Typesetter typesetter = new Typesetter(fonts);
            CertificatePage page = CertificatePage.of(typesetter, sample, sheet, file);
            typesetter.requirePrintable();
            CertificatePage.drawCalibration(file, typesetter, sheet, page);
            return RenderedPdf.of(file);
        }
    }

    private static PdfDescription description(PaperIdentity identity, List<Certificate> certificates) {
        String whom =
                certificates.size() == 1 ? certificates.get(0).recipient() : certificates.size() + " tập thể, cá nhân";
        return new PdfDescription(identity.id(), "Giấy khen: " + whom, identity.author(), identity.composedAt(), true);
    }
}
