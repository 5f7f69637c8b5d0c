package vn.thidua.paper;

import org.springframework.stereotype.Component;
import vn.thidua.paper.layout.DocumentLayout;
import vn.thidua.paper.layout.Typesetter;
import vn.thidua.paper.pdf.FontSet;
import vn.thidua.paper.pdf.PdfDescription;
import vn.thidua.paper.pdf.TaggedPdf;

/** Lays an official document out on A4 and writes it as tagged PDF/A-2a; the same document gives the same bytes. */
@Component
public class PdfRenderer {

    private final FontSet fonts;

    PdfRenderer(FontRegistry registry) {
        fonts = registry.fonts();
    }

    public RenderedPdf render(OfficialDocument document) {
        try (TaggedPdf file = new TaggedPdf(fonts, description(document))) {
            new DocumentLayout(new Typesetter(fonts), file).draw(document);
            return RenderedPdf.of(file);
        }
    }

    /** One annex in a file of its own, to be sealed by itself; counted from 0. */
    public RenderedPdf renderAnnex(OfficialDocument document, int index) {
        try (TaggedPdf file = new TaggedPdf(fonts, description(document, index))) {
            new DocumentLayout(new Typesetter(fonts), file).drawAnnex(document, index);
            return RenderedPdf.of(file);
        }
    }

    private static PdfDescription description(OfficialDocument document, int annex) {
        PaperIdentity identity = document.identity();
        String title = document.annexes().get(annex).title();
        return new PdfDescription(
                identity.id() + "/annex-" + (annex + 1), title, identity.author(), identity.composedAt(), true);
    }

    private static PdfDescription description(OfficialDocument document) {
        PaperIdentity identity = document.identity();
        return new PdfDescription(
                identity.id(),
                document.title().inFull(),
                identity.author(),
                identity.composedAt(),
                !document.marks().fillableNumber());
    }
}
