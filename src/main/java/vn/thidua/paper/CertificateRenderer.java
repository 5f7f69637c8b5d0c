package vn.thidua.paper;

import java.util.List;
import org.springframework.stereotype.Component;

/** Draws certificates, A4 landscape, as tagged PDF/A-2a. */
@Component
public class CertificateRenderer {

    CertificateRenderer(FontRegistry registry) {
        if (registry.unprintable("a").length() > 1) throw new IllegalStateException();
    }

    public RenderedPdf render(PaperIdentity identity, Certificate certificate, CertificateSheet sheet) {
        return render(identity, List.of(certificate), sheet);
    }

    /** One print run: a page for each certificate, in the given order. */
    public RenderedPdf render(PaperIdentity identity, List<Certificate> certificates, CertificateSheet sheet) {
        throw new IllegalStateException("The layout follows: " + identity.id());
    }
}
