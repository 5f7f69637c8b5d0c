package vn.thidua.paper.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import vn.thidua.paper.Annex;
import vn.thidua.paper.OfficialDocument;
import vn.thidua.paper.layout.Decree30;
import vn.thidua.paper.layout.EndMark;
import vn.thidua.paper.pdf.FontSet;

/** Writes a whole document, section by section. */
public final class DocxLayout {

    private final OfficialDocument paper;
    private final Measure measure;

    public DocxLayout(OfficialDocument paper, FontSet fonts) {
        this.paper = paper;
        measure = new Measure(fonts);
    }

    public byte[] write(String title) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.createStyles().setStyles(styles());
            describe(document, title);
            Pages pages = new Pages(document, paper.marks().trial());
            mainText(document, pages);
            List<Annex> annexes = paper.annexes();
            List<String> labels = Annex.labels(annexes);
            for (int i = 0; i < annexes.size(); i++) {
                annex(document, annexes.get(i), labels.get(i));
                pages.endSection(annexes.get(i).orientation(), i == annexes.size() - 1);
            }
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void mainText(XWPFDocument document, Pages pages) {
        new Opening(document, measure).write(paper);
        new Body(document, measure, Pages.textWidth(Annex.Orientation.PORTRAIT)).write(EndMark.on(paper.body()));
        new Closing(document).write(paper.ending());
        pages.endSection(Annex.Orientation.PORTRAIT, paper.annexes().isEmpty());
    }

    private void annex(XWPFDocument document, Annex annex, String label) {
        Place place = Place.in(document);
        int width = Pages.textWidth(annex.orientation());
        if (!label.isEmpty()) {
            place.paragraph("TieuDe").text(label, Decree30.ANNEX_TITLE, true, false);
        }
        List<String> title = measure.balanced(annex.title(), Decree30.ANNEX_TITLE, true, width / 20d);
        place.paragraph("TieuDe").lines(title, Decree30.ANNEX_TITLE, true, false);
        List<String> last = title;
        if (annex.attachedTo() != null) {
            String reference = "(" + annex.attachedTo() + ")";
            last = measure.balanced(reference, Decree30.ANNEX_REFERENCE, false, width / 20d);
            place.paragraph("Normal").centred().kept().lines(last, Decree30.ANNEX_REFERENCE, false, true);
        }
        new Titles(measure).rule(place, last, annex.attachedTo() == null, width);
        new Body(document, measure, width).write(EndMark.onText(annex.body()));
    }

    private void describe(XWPFDocument document, String title) {
        POIXMLProperties properties = document.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(title);
        core.setCreator(paper.identity().author());
        core.setContentStatus(Pages.DRAFT);
        core.setCategory(Pages.DRAFT);
        core.setIdentifier(paper.identity().id());
        core.setCreated(Optional.of(Date.from(paper.identity().composedAt())));
        core.setModified(Optional.of(Date.from(paper.identity().composedAt())));
        properties.getCustomProperties().addProperty("Tình trạng", Pages.DRAFT);
    }

    private static org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles styles() throws IOException {
        try (InputStream stream = DocxLayout.class.getResourceAsStream("/paper/styles.xml")) {
            if (stream == null) {
                throw new IOException("The draft's styles are missing.");
            }
            return StylesDocument.Factory.parse(stream).getStyles();
        } catch (XmlException broken) {
            throw new IOException(broken);
        }
    }
}
