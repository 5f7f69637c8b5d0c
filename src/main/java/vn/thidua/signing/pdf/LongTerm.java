package vn.thidua.signing.pdf;

import eu.europa.esig.dss.alert.ExceptionOnStatusAlert;
import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.util.Optional;

/** Adds a proven time (T) and what is needed to check without asking anybody (LT); what is there stays as it is. */
public final class LongTerm {

    private LongTerm() {}

    /** All signatures of the file at once, proven to be no younger than now. */
    public static byte[] withTime(byte[] pdf, TSPSource authority) {
        return extended(pdf, SignatureLevel.PAdES_BASELINE_T, PdfSigner.lenient(), authority);
    }

    /** Empty when a certificate's issuer is not trusted or no revocation data cover it. */
    public static Optional<byte[]> withRevocations(
            byte[] pdf, CommonCertificateVerifier verifier, TSPSource authority) {
        verifier.setAlertOnMissingRevocationData(new ExceptionOnStatusAlert());
        try {
            return Optional.of(extended(pdf, SignatureLevel.PAdES_BASELINE_LT, verifier, authority));
        } catch (AlertException notCovered) {
            return Optional.empty();
        }
    }

    private static byte[] extended(
            byte[] pdf, SignatureLevel level, CommonCertificateVerifier verifier, TSPSource authority) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(level);
        PAdESService service = new PAdESService(verifier);
        service.setPdfObjFactory(PdfSigner.objects());
        service.setTspSource(authority);
        return DSSUtils.toByteArray(service.extendDocument(new InMemoryDocument(pdf), parameters));
    }
}
