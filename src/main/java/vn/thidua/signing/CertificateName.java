package vn.thidua.signing;

import java.security.cert.X509Certificate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

/** The readable parts of a certificate's name. */
public record CertificateName(String commonName, String organisation) {

    public static CertificateName ofSubject(X509Certificate certificate) {
        return of(certificate.getSubjectX500Principal());
    }

    public static CertificateName ofIssuer(X509Certificate certificate) {
        return of(certificate.getIssuerX500Principal());
    }

    private static CertificateName of(X500Principal name) {
        try {
            Map<String, String> parts = new LdapName(name.getName())
                    .getRdns().stream()
                            .collect(Collectors.toMap(
                                    part -> part.getType().toUpperCase(Locale.ROOT),
                                    CertificateName::value,
                                    (first, second) -> second));
            return new CertificateName(parts.getOrDefault("CN", name.getName()), parts.getOrDefault("O", ""));
        } catch (InvalidNameException e) {
            return new CertificateName(name.getName(), "");
        }
    }

    private static String value(Rdn part) {
        return part.getValue() instanceof String text ? text : "";
    }

    /** The person's or office's name and, where it is another, the organisation. */
    public String text() {
        return Stream.of(commonName, organisation)
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
