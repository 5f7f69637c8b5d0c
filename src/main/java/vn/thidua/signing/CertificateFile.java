package vn.thidua.signing;

import java.io.ByteArrayInputStream;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;

/** Reads certificates: DER, PEM, several PEM in a row, or PKCS#7. */
public final class CertificateFile {

    private CertificateFile() {}

    /** The certificates of a file; none when it holds anything else. */
    public static List<X509Certificate> read(byte[] bytes) {
        try {
            Collection<? extends Certificate> found =
                    CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(bytes));
            return found.stream().map(X509Certificate.class::cast).toList();
        } catch (CertificateException e) {
            return List.of();
        }
    }

    static X509Certificate one(byte[] der) {
        return read(der).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A stored certificate cannot be read."));
    }
}
