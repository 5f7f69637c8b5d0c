package vn.thidua.signing.verification;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.validation.reports.Reports;
import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.signing.CertificateName;
import vn.thidua.signing.Level;
import vn.thidua.signing.SignatureFinding;
import vn.thidua.signing.Verdict;

/** Reads the library's report on one signature. */
final class Findings {

    /** A finding and where in the file what it covers ends. */
    record Placed(SignatureFinding finding, long end) {}

    private static final CertificateName NOBODY = new CertificateName("", "");

    private Findings() {}

    static Placed of(AdvancedSignature signature, Reports reports, long length) {
        String id = signature.getId();
        SignatureWrapper data = reports.getDiagnosticData().getSignatureById(id);
        X509Certificate certificate = certificate(signature.getSigningCertificateToken());
        CertificateName signer = certificate == null ? NOBODY : CertificateName.ofSubject(certificate);
        Level level = level(data);
        long end = end(data.getSignatureByteRange());
        return new Placed(
                new SignatureFinding(
                        id,
                        signer.commonName(),
                        signer.organisation(),
                        time(reports.getSimpleReport(), id, level),
                        level,
                        verdict(reports.getSimpleReport(), data),
                        certificate,
                        List.of(),
                        end == length),
                end);
    }

    private static @Nullable X509Certificate certificate(@Nullable CertificateToken token) {
        return token == null ? null : token.getCertificate();
    }

    /** A proven time is the one that counts; else what the signature claims. */
    private static @Nullable Instant time(SimpleReport report, String id, Level level) {
        Date time = level.isTimed() ? report.getBestSignatureTime(id) : report.getSigningTime(id);
        return time == null ? null : time.toInstant();
    }

    private static Level level(SignatureWrapper data) {
        return switch (data.getSignatureFormat()) {
            case PAdES_BASELINE_B -> Level.B;
            case PAdES_BASELINE_T -> Level.T;
            case PAdES_BASELINE_LT -> Level.LT;
            case PAdES_BASELINE_LTA -> Level.LTA;
            default -> Level.OTHER;
        };
    }

    private static long end(List<BigInteger> byteRange) {
        return byteRange.size() < 4 ? 0 : byteRange.get(2).add(byteRange.get(3)).longValueExact();
    }

    private static Verdict verdict(SimpleReport report, SignatureWrapper data) {
        if (!data.isSignatureIntact()) {
            return Verdict.BROKEN;
        }
        if (report.getIndication(data.getId()) == Indication.TOTAL_PASSED) {
            return Verdict.VALID;
        }
        return verdict(report.getSubIndication(data.getId()), data);
    }

    private static Verdict verdict(@Nullable SubIndication reason, SignatureWrapper data) {
        if (reason == null) {
            return Verdict.BROKEN;
        }
        return switch (reason) {
            case FORMAT_FAILURE -> isChanged(data) ? Verdict.CHANGED : Verdict.BROKEN;
            case NO_CERTIFICATE_CHAIN_FOUND, NO_CERTIFICATE_CHAIN_FOUND_NO_POE -> Verdict.UNTRUSTED;
            case CERTIFICATE_CHAIN_GENERAL_FAILURE, TRY_LATER ->
                data.isTrustedChain() ? Verdict.REVOCATION_UNKNOWN : Verdict.UNTRUSTED;
            case EXPIRED, NOT_YET_VALID, OUT_OF_BOUNDS_NO_POE, OUT_OF_BOUNDS_NOT_REVOKED -> Verdict.EXPIRED;
            case REVOKED, REVOKED_NO_POE, REVOKED_CA_NO_POE -> Verdict.REVOKED;
            default -> Verdict.BROKEN;
        };
    }

    private static boolean isChanged(SignatureWrapper data) {
        return data.arePdfModificationsDetected() || data.arePdfObjectModificationsDetected();
    }
}
