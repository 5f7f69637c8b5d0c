package vn.thidua.signing.verification;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.IPdfObjFactory;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.validation.reports.Reports;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import vn.thidua.signing.SignatureFinding;
import vn.thidua.signing.SignatureReport;

/** Checks the signatures of a file by the strict policy. */
public final class PdfVerifier {

    /** A PDF may begin with up to this many bytes of something else. */
    private static final int LONGEST_PREAMBLE = 1024;

    private PdfVerifier() {}

    public static SignatureReport verify(byte[] pdf, Trust trust, Instant at) {
        if (!isPdf(pdf)) {
            return SignatureReport.nothing(SignatureReport.Kind.NOT_A_PDF, at);
        }
        try {
            PDFDocumentValidator validator = validator(pdf, trust, at);
            List<AdvancedSignature> signatures = validator.getSignatures();
            return signatures.isEmpty()
                    ? SignatureReport.nothing(SignatureReport.Kind.UNSIGNED, at)
                    : new SignatureReport(SignatureReport.Kind.SIGNED, findings(validator, signatures, pdf), at);
        } catch (DSSException | IllegalArgumentException damaged) {
            return SignatureReport.nothing(SignatureReport.Kind.UNREADABLE, at);
        }
    }

    /** The library's own report, for whoever must look deeper; XML in English. */
    public static String details(byte[] pdf, Trust trust, Instant at) {
        return validator(pdf, trust, at).validateDocument(StrictPolicy.POLICY).getXmlDetailedReport();
    }

    private static List<SignatureFinding> findings(
            PDFDocumentValidator validator, List<AdvancedSignature> signatures, byte[] pdf) {
        Reports reports = validator.validateDocument(StrictPolicy.POLICY);
        return signatures.stream()
                .map(signature -> Findings.of(signature, reports, pdf.length))
                .sorted(Comparator.comparing(Findings.Placed::end))
                .map(Findings.Placed::finding)
                .toList();
    }

    private static PDFDocumentValidator validator(byte[] pdf, Trust trust, Instant at) {
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(trust.verifier());
        validator.setPdfObjFactory(objects());
        validator.setValidationTime(Date.from(at));
        validator.setEnableEtsiValidationReport(false);
        return validator;
    }

    /** Comparing pictures of pages takes most of the time and finds nothing that comparing objects does not. */
    private static IPdfObjFactory objects() {
        DefaultPdfDifferencesFinder differences = new DefaultPdfDifferencesFinder();
        differences.setMaximalPagesAmountForVisualComparison(0);
        IPdfObjFactory objects = new PdfBoxNativeObjectFactory();
        objects.setPdfDifferencesFinder(differences);
        return objects;
    }

    private static boolean isPdf(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, LONGEST_PREAMBLE), StandardCharsets.ISO_8859_1)
                .contains("%PDF-");
    }
}
