package vn.thidua.signing.pdf;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PdfSignatureDictionary;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfObjectModificationsFinder;
import eu.europa.esig.dss.pdf.modifications.ObjectModification;
import eu.europa.esig.dss.pdf.modifications.PdfObjectModifications;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDocumentReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.signing.Place;

/** Proves that a file is another file with one signature added to its end and nothing else. */
public final class Extension {

    /** A signature's picture is no cover for a page. */
    private static final double WIDEST_MM = 100;

    private static final double TALLEST_MM = 60;

    private Extension() {}

    public static void require(byte[] sent, byte[] uploaded) {
        if (uploaded.length <= sent.length || !startsWith(uploaded, sent)) {
            throw new BusinessRuleViolation("SIGNING_UPLOAD_OTHER_FILE");
        }
        try (PdfBoxDocumentReader before = new PdfBoxDocumentReader(new InMemoryDocument(sent));
                PdfBoxDocumentReader after = new PdfBoxDocumentReader(new InMemoryDocument(uploaded))) {
            requireOneSignature(before, after, uploaded.length);
            requireNothingElse(before, after);
        } catch (IOException | RuntimeException e) {
            throw e instanceof BusinessRuleViolation refusal
                    ? refusal
                    : new BusinessRuleViolation("SIGNING_PDF_UNREADABLE", SigningKeys.reason(e));
        }
        requireSmall(SignatureWidgets.places(sent), SignatureWidgets.places(uploaded));
    }

    private static boolean startsWith(byte[] whole, byte[] beginning) {
        return Arrays.equals(whole, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static void requireOneSignature(PdfBoxDocumentReader before, PdfBoxDocumentReader after, int length)
            throws IOException {
        Set<PdfSignatureDictionary> signatures = after.extractSigDictionaries().keySet();
        int added = signatures.size() - before.extractSigDictionaries().size();
        boolean coversAll = signatures.stream()
                .map(signature -> signature.getByteRange().toBigIntegerList())
                .anyMatch(range -> range.size() == 4
                        && range.get(0).intValueExact() == 0
                        && range.get(2).add(range.get(3)).intValueExact() == length);
        if (added != 1 || !coversAll) {
            throw new BusinessRuleViolation("SIGNING_UPLOAD_NOT_ONE_SIGNATURE", added);
        }
    }

    private static void requireNothingElse(PdfBoxDocumentReader before, PdfBoxDocumentReader after) {
        PdfObjectModifications changes = new DefaultPdfObjectModificationsFinder().find(before, after);
        boolean fieldsFilled =
                changes.getFormFillInAndSignatureCreationChanges().stream().anyMatch(Extension::isNoSignature);
        if (fieldsFilled
                || !changes.getAnnotCreationChanges().isEmpty()
                || !changes.getUndefinedChanges().isEmpty()) {
            throw new BusinessRuleViolation("SIGNING_UPLOAD_CHANGED");
        }
    }

    private static boolean isNoSignature(ObjectModification change) {
        return "Tx".equals(change.getType()) || "Btn".equals(change.getType()) || "Ch".equals(change.getType());
    }

    private static void requireSmall(List<Place> before, List<Place> after) {
        boolean large = after.stream()
                .filter(place -> !before.contains(place))
                .anyMatch(place -> place.widthMm() > WIDEST_MM || place.heightMm() > TALLEST_MM);
        if (large || after.size() > before.size() + 1) {
            throw new BusinessRuleViolation("SIGNING_UPLOAD_COVERS_PAGE", WIDEST_MM, TALLEST_MM);
        }
    }
}
