package vn.thidua.paper;

import org.springframework.stereotype.Component;
import vn.thidua.paper.layout.RegisterBookLayout;
import vn.thidua.paper.layout.Typesetter;
import vn.thidua.paper.pdf.FontSet;
import vn.thidua.paper.pdf.PdfDescription;
import vn.thidua.paper.pdf.TaggedPdf;

/** Prints registers as tagged PDF/A-2a. */
@Component
public class RegisterBookRenderer {

    private final FontSet fonts;

    RegisterBookRenderer(FontRegistry registry) {
        fonts = registry.fonts();
    }

    public RenderedPdf render(RegisterBook book) {
        PaperIdentity identity = book.identity();
        String title = book.title() + " – " + book.agency();
        PdfDescription description =
                new PdfDescription(identity.id(), title, identity.author(), identity.composedAt(), true);
        try (TaggedPdf file = new TaggedPdf(fonts, description)) {
            new RegisterBookLayout(new Typesetter(fonts), file).draw(book);
            return RenderedPdf.of(file);
        }
    }
}
