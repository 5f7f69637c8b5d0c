package vn.thidua.signing.verification;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * Whom a check believes.
 *
 * @param anchors certificates of authorities
 * @param revocationLists CRL files
 */
public record Trust(List<X509Certificate> anchors, List<byte[]> revocationLists) {

    public static final Trust NOBODY = new Trust(List.of(), List.of());

    public Trust {
        anchors = List.copyOf(anchors);
        revocationLists = List.copyOf(revocationLists);
    }

    /** Works with what is here; nothing is fetched from anywhere. */
    public CommonCertificateVerifier verifier() {
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setAIASource(null);
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        anchors.forEach(anchor -> trusted.addCertificate(new CertificateToken(anchor)));
        verifier.setTrustedCertSources(trusted);
        if (!revocationLists.isEmpty()) {
            verifier.setCrlSource(new ExternalResourcesCRLSource(
                    revocationLists.stream().map(InMemoryDocument::new).toArray(InMemoryDocument[]::new)));
        }
        return verifier;
    }
}
