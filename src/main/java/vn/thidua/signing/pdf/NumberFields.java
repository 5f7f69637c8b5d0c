package vn.thidua.signing.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import vn.thidua.shared.BusinessRuleViolation;

/** The two form fields of a document that is numbered after its signature; filled by an addition to the file. */
public final class NumberFields {

    public static final String NUMBER = "number";
    public static final String DAY = "day";

    private NumberFields() {}

    public static byte[] fill(byte[] pdf, String number, String day) {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
            for (Map.Entry<String, String> entry :
                    Map.of(NUMBER, number, DAY, day).entrySet()) {
                fill(field(form, entry.getKey()), entry.getValue());
            }
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new BusinessRuleViolation("SIGNING_PDF_UNREADABLE", String.valueOf(e.getMessage()));
        }
    }

    private static PDTextField field(@org.jspecify.annotations.Nullable PDAcroForm form, String name) {
        if (form != null
                && form.getField(name) instanceof PDTextField field
                && !field.isReadOnly()
                && field.getValue().isEmpty()) {
            return field;
        }
        throw new BusinessRuleViolation("SIGNING_NOT_FILLABLE");
    }

    private static void fill(PDTextField field, String value) throws IOException {
        field.setValue(value);
        field.setReadOnly(true);
        changed(field.getCOSObject());
        for (PDAnnotationWidget widget : field.getWidgets()) {
            changed(widget.getCOSObject());
            changed(widget.getCOSObject().getCOSDictionary(org.apache.pdfbox.cos.COSName.AP));
            PDAppearanceStream appearance = widget.getNormalAppearanceStream();
            if (appearance != null) {
                changed(appearance.getCOSObject());
            }
        }
    }

    /** Only what is marked is written by the addition. */
    private static void changed(@org.jspecify.annotations.Nullable COSDictionary object) {
        if (object != null) {
            object.setNeedToBeUpdated(true);
        }
    }
}
