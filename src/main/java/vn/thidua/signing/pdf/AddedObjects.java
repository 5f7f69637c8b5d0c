package vn.thidua.signing.pdf;

import eu.europa.esig.dss.enumerations.PdfObjectModificationType;
import eu.europa.esig.dss.pdf.modifications.ObjectModification;
import eu.europa.esig.dss.pdf.modifications.PdfObjectModifications;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Of what changed between two states of a file, whether it is what a new signature brings along. */
final class AddedObjects {

    /** A field and where it shows, and that the file has signatures now. */
    private static final Pattern FIELD = Pattern.compile(
            ".*(/Annots|/Annots \\d+ \\d+ R|/AcroForm( \\d+ \\d+ R)?/Fields \\d+ \\d+ R|/AcroForm( \\d+ \\d+ R)?/(DR|DA))");

    private static final Pattern FLAGS = Pattern.compile(".*/AcroForm( \\d+ \\d+ R)?/SigFlags");
    private static final Pattern FORM = Pattern.compile("/Catalog/AcroForm( \\d+ \\d+ R)?");
    private static final Set<String> FORM_ENTRIES = Set.of("Fields", "SigFlags", "DR", "DA");

    private AddedObjects() {}

    static boolean areOfASignature(PdfObjectModifications changes) {
        return changes.getAnnotCreationChanges().isEmpty()
                && changes.getFormFillInAndSignatureCreationChanges().stream().allMatch(AddedObjects::isField)
                && changes.getUndefinedChanges().stream().allMatch(AddedObjects::isFirstForm);
    }

    private static boolean isField(ObjectModification change) {
        String path = path(change);
        return FLAGS.matcher(path).matches()
                || (change.getActionType() == PdfObjectModificationType.CREATION
                        && FIELD.matcher(path).matches());
    }

    /** The first signature of a file without a form brings the form. */
    private static boolean isFirstForm(ObjectModification change) {
        return change.getActionType() == PdfObjectModificationType.CREATION
                && FORM.matcher(path(change)).matches()
                && change.getFinalObject() != null
                && change.getFinalObject().getValue() instanceof COSDictionary form
                && form.keySet().stream().map(COSName::getName).allMatch(FORM_ENTRIES::contains);
    }

    private static String path(ObjectModification change) {
        return change.getObjectTree().toString().replace(" /", "/").strip();
    }
}
