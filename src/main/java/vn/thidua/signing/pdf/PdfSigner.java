package vn.thidua.signing.pdf;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.exception.ProtectedDocumentException;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.IPdfObjFactory;
import eu.europa.esig.dss.pdf.PdfSignatureFieldPositionChecker;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.time.Instant;
import java.util.Date;
import java.util.TimeZone;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Vietnamese;
import vn.thidua.signing.Certification;

/** Adds a signature (PAdES, baseline B) to a file; whatever is in the file stays as it is. */
public final class PdfSigner {

    private PdfSigner() {}

    public static byte[] sign(SigningKey key, byte[] pdf, SignatureRequest request) {
        DSSDocument document = new InMemoryDocument(pdf);
        PAdESSignatureParameters parameters = parameters(key, request);
        PAdESService service = service();
        try {
            ToBeSigned data = service.getDataToSign(document, parameters);
            return DSSUtils.toByteArray(service.signDocument(document, parameters, key.sign(data)));
        } catch (AlertException | ProtectedDocumentException e) {
            throw new BusinessRuleViolation("SIGNING_PDF_PROTECTED", SigningKeys.reason(e));
        } catch (DSSException | IllegalArgumentException e) {
            throw new BusinessRuleViolation("SIGNING_PDF_UNREADABLE", SigningKeys.reason(e));
        }
    }

    static PAdESSignatureParameters parameters(SigningKey key, SignatureRequest request) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSigningCertificate(key.certificateToken());
        parameters.setCertificateChain(key.chain());
        describe(parameters, request);
        return parameters;
    }

    static void describe(PAdESSignatureParameters parameters, SignatureRequest request) {
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(SigningKey.DIGEST);
        parameters.bLevel().setSigningDate(date(request.at()));
        parameters.setSigningTimeZone(TimeZone.getTimeZone(Vietnamese.ZONE));
        parameters.setReason(request.reason());
        parameters.setImageParameters(Look.parameters(request.look()));
        if (request.certification() == Certification.FILL_NUMBER) {
            parameters.setPermission(CertificationPermission.MINIMAL_CHANGES_PERMITTED);
        }
    }

    /** A signature dictionary keeps whole seconds. */
    private static Date date(Instant instant) {
        return Date.from(Instant.ofEpochSecond(instant.getEpochSecond()));
    }

    static PAdESService service() {
        PAdESService service = new PAdESService(lenient());
        service.setPdfObjFactory(objects());
        return service;
    }

    /** What a key may be used for is checked before; here nothing is fetched from anywhere. */
    static CommonCertificateVerifier lenient() {
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setAIASource(null);
        verifier.setAlertOnExpiredCertificate(new SilentOnStatusAlert());
        verifier.setAlertOnNotYetValidCertificate(new SilentOnStatusAlert());
        verifier.setAlertOnMissingRevocationData(new SilentOnStatusAlert());
        verifier.setAlertOnRevokedCertificate(new SilentOnStatusAlert());
        return verifier;
    }

    /** The seal belongs over the signature; the library would refuse fields that overlap. */
    static IPdfObjFactory objects() {
        PdfSignatureFieldPositionChecker positions = new PdfSignatureFieldPositionChecker();
        positions.setAlertOnSignatureFieldOverlap(new SilentOnStatusAlert());
        IPdfObjFactory objects = new PdfBoxNativeObjectFactory();
        objects.setPdfSignatureFieldPositionChecker(positions);
        return objects;
    }
}
