package vn.thidua.signing.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.BusinessRuleViolation;

/** The two form fields of a document that is numbered after its signature; filled by an addition to the file. */
public final class NumberFields {

    /** What the renderer calls them. */
    static final String NUMBER = "number";

    static final String DAY = "day";

    private NumberFields() {}

    public static byte[] fill(byte[] pdf, String number, String day) {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
            fill(field(form, NUMBER), number);
            fill(field(form, DAY), day);
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new BusinessRuleViolation("SIGNING_PDF_UNREADABLE", String.valueOf(e.getMessage()));
        }
    }

    private static PDTextField field(@Nullable PDAcroForm form, String name) {
        if (form != null && form.getField(name) instanceof PDTextField field && !field.isReadOnly()) {
            return field;
        }
        throw new BusinessRuleViolation("SIGNING_NOT_FILLABLE");
    }

    private static void fill(PDTextField field, String value) throws IOException {
        field.setValue(value);
        field.setReadOnly(true);
        field.getCOSObject().setNeedToBeUpdated(true);
        for (PDAnnotationWidget widget : field.getWidgets()) {
            markChanged(widget);
        }
    }

    /** Only what is marked is written by the addition. */
    private static void markChanged(PDAnnotationWidget widget) {
        COSDictionary object = widget.getCOSObject();
        object.setNeedToBeUpdated(true);
        PDAppearanceStream appearance = widget.getNormalAppearanceStream();
        if (appearance != null) {
            appearance.getCOSObject().setNeedToBeUpdated(true);
        }
    }
}
