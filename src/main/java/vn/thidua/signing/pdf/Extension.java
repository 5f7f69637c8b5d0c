package vn.thidua.signing.pdf;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PdfSignatureDictionary;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfObjectModificationsFinder;
import eu.europa.esig.dss.pdf.modifications.PdfObjectModifications;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDocumentReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import vn.thidua.shared.BusinessRuleViolation;

/** Proves that a file is another file with one signature added to its end and nothing else. */
public final class Extension {

    private Extension() {}

    public static void require(byte[] sent, byte[] uploaded) {
        if (uploaded.length <= sent.length || !startsWith(uploaded, sent)) {
            throw new BusinessRuleViolation("SIGNING_UPLOAD_OTHER_FILE");
        }
        try (PdfBoxDocumentReader before = new PdfBoxDocumentReader(new InMemoryDocument(sent));
                PdfBoxDocumentReader after = new PdfBoxDocumentReader(new InMemoryDocument(uploaded))) {
            requireOneSignature(before, after, uploaded.length);
            requireNothingElse(before, after);
        } catch (BusinessRuleViolation refusal) {
            throw refusal;
        } catch (IOException | RuntimeException damaged) {
            throw new BusinessRuleViolation("SIGNING_PDF_UNREADABLE", SigningKeys.reason(damaged));
        }
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

    private static void requireNothingElse(PdfBoxDocumentReader before, PdfBoxDocumentReader after) throws IOException {
        PdfObjectModifications changes = new DefaultPdfObjectModificationsFinder().find(before, after);
        if (!AddedObjects.areOfASignature(changes)) {
            throw new BusinessRuleViolation("SIGNING_UPLOAD_CHANGED");
        }
        AddedWidget.require(before.getPDDocument(), after.getPDDocument());
    }
}
