package vn.thidua.paper.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/**
 * The file's form. Its fonts are embedded whole, with every Vietnamese letter: a subset made for one document could not
 * show what is filled in later.
 */
final class FormFields {

    /** PDFBox insets a field's text twice by one point. */
    private static final float INSET = 2;

    private final PDDocument document;
    private final FontSet fonts;
    private final PDAcroForm form;
    private final Map<Face, COSName> resources = new EnumMap<>(Face.class);

    FormFields(PDDocument document, FontSet fonts) {
        this.document = document;
        this.fonts = fonts;
        form = new PDAcroForm(document);
        form.setDefaultResources(new PDResources());
        document.getDocumentCatalog().setAcroForm(form);
    }

    void add(PDPage page, FormField field) throws IOException {
        COSName font = resource(field.face());
        PDTextField text = new PDTextField(form);
        text.setPartialName(field.name());
        text.setAlternateFieldName(field.description());
        text.setDefaultAppearance(
                String.format(Locale.ROOT, "/%s %s Tf 0 g", font.getName(), Double.toString(field.size())));
        PDAnnotationWidget widget = text.getWidgets().get(0);
        widget.setRectangle(rectangle(page, field, form.getDefaultResources().getFont(font)));
        widget.setPage(page);
        widget.setPrinted(true);
        page.getAnnotations().add(widget);
        form.getFields().add(text);
        text.setValue(field.value());
    }

    /** PDFBox sets the line so that its capitals stand in the middle of the field's height. */
    private static PDRectangle rectangle(PDPage page, FormField field, PDFont font) {
        double capital = font.getFontDescriptor().getCapHeight() * field.size() / 1000;
        double height = 2 * field.size();
        double middle = page.getMediaBox().getHeight() - field.baseline() + capital / 2;
        return new PDRectangle(
                (float) field.x() - INSET, (float) (middle - height / 2), (float) field.width() + 2 * INSET, (float)
                        height);
    }

    private COSName resource(Face face) throws IOException {
        COSName known = resources.get(face);
        if (known != null) {
            return known;
        }
        COSName name = form.getDefaultResources()
                .add(PDType0Font.load(document, new ByteArrayInputStream(fonts.vietnameseOnly(face)), false));
        resources.put(face, name);
        return name;
    }
}
