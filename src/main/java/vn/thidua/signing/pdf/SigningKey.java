package vn.thidua.signing.pdf;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.token.AbstractSignatureTokenConnection;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.shared.BusinessRuleViolation;

/** An opened key with its certificate and the certificates of its issuers. */
public final class SigningKey implements AutoCloseable {

    static final DigestAlgorithm DIGEST = DigestAlgorithm.SHA256;

    private final AbstractSignatureTokenConnection token;
    private final DSSPrivateKeyEntry entry;
    private final List<CertificateToken> chain;

    SigningKey(AbstractSignatureTokenConnection token, DSSPrivateKeyEntry entry, List<X509Certificate> known) {
        this.token = token;
        this.entry = entry;
        this.chain = Stream.concat(
                        Stream.of(entry.getCertificateChain()), known.stream().map(CertificateToken::new))
                .distinct()
                .toList();
    }

    public X509Certificate certificate() {
        return entry.getCertificate().getCertificate();
    }

    /** The issuers' certificates, the nearest first. */
    public List<X509Certificate> issuers() {
        return chain.stream()
                .filter(known -> !known.equals(entry.getCertificate()))
                .map(CertificateToken::getCertificate)
                .toList();
    }

    CertificateToken certificateToken() {
        return entry.getCertificate();
    }

    List<CertificateToken> chain() {
        return chain;
    }

    SignatureValue sign(ToBeSigned data) {
        try {
            return token.sign(data, DIGEST, entry);
        } catch (DSSException e) {
            throw new BusinessRuleViolation("SIGNING_KEY_FAILED", SigningKeys.reason(e));
        }
    }

    @Override
    public void close() {
        token.close();
    }
}
