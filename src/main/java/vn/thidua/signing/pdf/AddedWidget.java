package vn.thidua.signing.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import vn.thidua.shared.BusinessRuleViolation;

/** What a new signature shows: at one place at most, and no cover for a page. */
final class AddedWidget {

    private static final double WIDEST_MM = 100;
    private static final double TALLEST_MM = 60;
    private static final double POINT_MM = 25.4 / 72;

    private AddedWidget() {}

    static void require(PDDocument before, PDDocument after) throws IOException {
        int added = 0;
        for (int page = 0; page < after.getNumberOfPages(); page++) {
            int known = before.getPage(page).getAnnotations().size();
            for (PDAnnotation annotation : after.getPage(page)
                    .getAnnotations()
                    .subList(known, after.getPage(page).getAnnotations().size())) {
                requireSignature(annotation);
                added++;
            }
        }
        if (added > 1) {
            throw new BusinessRuleViolation("SIGNING_UPLOAD_CHANGED");
        }
    }

    private static void requireSignature(PDAnnotation annotation) {
        boolean signature = annotation instanceof PDAnnotationWidget
                && COSName.SIG.equals(annotation.getCOSObject().getCOSName(COSName.FT));
        if (!signature) {
            throw new BusinessRuleViolation("SIGNING_UPLOAD_CHANGED");
        }
        PDRectangle box = annotation.getRectangle();
        if (box != null && (box.getWidth() * POINT_MM > WIDEST_MM || box.getHeight() * POINT_MM > TALLEST_MM)) {
            throw new BusinessRuleViolation("SIGNING_UPLOAD_COVERS_PAGE", WIDEST_MM, TALLEST_MM);
        }
    }
}
