package vn.thidua.paper;

import org.springframework.stereotype.Component;
import vn.thidua.paper.docx.DocxLayout;
import vn.thidua.paper.pdf.FontSet;

/** Writes an official document as an editable Word file, marked as a draft: what is issued is always the PDF. */
@Component
public class DocxRenderer {

    private final FontSet fonts;

    DocxRenderer(FontRegistry registry) {
        fonts = registry.fonts();
    }

    public byte[] render(OfficialDocument document) {
        return new DocxLayout(document, fonts).write(document.title().inFull());
    }
}
