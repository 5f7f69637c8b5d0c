package vn.thidua.paper;

import org.springframework.stereotype.Component;

/** Lays an official document out on A4 and writes it as tagged PDF/A-2a. */
@Component
public class PdfRenderer {

    PdfRenderer() {}

    public RenderedPdf render(OfficialDocument document) {
        throw new IllegalStateException("The layout follows: " + document.title());
    }
}
