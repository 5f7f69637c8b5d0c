package vn.thidua.signing.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.signing.Place;

/** Where the signatures of a file show. */
public final class SignatureWidgets {

    private static final double POINT_MM = 25.4 / 72;

    private SignatureWidgets() {}

    /** One place for each signature that shows, in the order of signing; hidden ones have none. */
    public static List<Place> places(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Place> places = new ArrayList<>();
            for (PDSignatureField field : document.getSignatureFields()) {
                if (isSigned(field)) {
                    field.getWidgets().stream()
                            .filter(SignatureWidgets::isVisible)
                            .map(widget -> place(document, widget))
                            .forEach(places::add);
                }
            }
            return places;
        } catch (IOException e) {
            throw new BusinessRuleViolation("SIGNING_PDF_UNREADABLE", String.valueOf(e.getMessage()));
        }
    }

    private static boolean isSigned(PDSignatureField field) {
        PDSignature signature = field.getSignature();
        return signature != null && signature.getByteRange().length == 4;
    }

    static boolean isVisible(PDAnnotationWidget widget) {
        PDRectangle box = widget.getRectangle();
        return widget.getPage() != null && box != null && box.getWidth() > 0 && box.getHeight() > 0;
    }

    static Place place(PDDocument document, PDAnnotationWidget widget) {
        PDPage page = widget.getPage();
        PDRectangle box = widget.getRectangle();
        PDRectangle sheet = page.getCropBox();
        return new Place(
                document.getPages().indexOf(page) + 1,
                (box.getLowerLeftX() - sheet.getLowerLeftX()) * POINT_MM,
                (sheet.getUpperRightY() - box.getUpperRightY()) * POINT_MM,
                box.getWidth() * POINT_MM,
                box.getHeight() * POINT_MM);
    }
}
