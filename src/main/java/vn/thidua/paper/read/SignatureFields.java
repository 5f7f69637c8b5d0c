package vn.thidua.paper.read;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** Tells the field of a digital signature from other fields. */
final class SignatureFields {

    private SignatureFields() {}

    static boolean isSignature(PDAnnotation annotation) {
        COSDictionary field = annotation.getCOSObject();
        COSDictionary parent = field.getCOSDictionary(COSName.PARENT);
        return isSignature(field) || parent != null && isSignature(parent);
    }

    private static boolean isSignature(COSDictionary field) {
        return COSName.SIG.equals(field.getCOSName(COSName.FT));
    }
}
