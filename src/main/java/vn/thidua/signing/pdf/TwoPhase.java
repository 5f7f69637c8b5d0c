package vn.thidua.signing.pdf;

import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESWithExternalCMSService;
import eu.europa.esig.dss.spi.DSSUtils;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.signing.verification.PdfVerifier;
import vn.thidua.signing.verification.Trust;

/**
 * Signing with a key that is elsewhere: the digest goes out, a CMS comes back. Nothing is held in between; the same file
 * and request give the same digest.
 */
public final class TwoPhase {

    private TwoPhase() {}

    /** SHA-256 of the bytes to be signed. */
    public static byte[] digest(byte[] pdf, SignatureRequest request) {
        return service()
                .getMessageDigest(new InMemoryDocument(pdf), parameters(request))
                .getValue();
    }

    /** Puts the CMS in; refused when it signs anything but the digest. */
    public static byte[] embed(byte[] pdf, SignatureRequest request, byte[] cms) {
        DSSDocument document = new InMemoryDocument(pdf);
        PAdESSignatureParameters parameters = parameters(request);
        DSSDocument signature = new InMemoryDocument(cms);
        try {
            byte[] signed = DSSUtils.toByteArray(service().signDocument(document, parameters, signature));
            requireIntact(signed, request);
            return signed;
        } catch (AlertException | DSSException e) {
            throw new BusinessRuleViolation("SIGNING_PDF_UNREADABLE", SigningKeys.reason(e));
        }
    }

    private static void requireIntact(byte[] signed, SignatureRequest request) {
        if (!PdfVerifier.verify(signed, Trust.NOBODY, request.at()).isIntact()) {
            throw new BusinessRuleViolation("SIGNING_CMS_OTHER");
        }
    }

    private static PAdESSignatureParameters parameters(SignatureRequest request) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        PdfSigner.describe(parameters, request);
        return parameters;
    }

    private static PAdESWithExternalCMSService service() {
        PAdESWithExternalCMSService service = new PAdESWithExternalCMSService();
        service.setCertificateVerifier(PdfSigner.lenient());
        service.setPdfObjFactory(PdfSigner.objects());
        return service;
    }
}
