package vn.thidua.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.installation.Home;
import vn.thidua.signing.verification.Trust;

/**
 * Whom this installation believes: certificates of authorities in {@code trust/}, their revocation lists in
 * {@code crl/}, and the sample's authority where there is one.
 */
@Component
class TrustFolder {

    static final String SAMPLE_AUTHORITY = "sample-ca.cer";
    static final String SAMPLE_REVOCATIONS = "sample-ca.crl";

    private final Home home;
    private final KeyFolder keys;

    TrustFolder(Home home, KeyFolder keys) {
        this.home = home;
        this.keys = keys;
    }

    Trust trust() {
        Stream<byte[]> anchors = Stream.concat(files("trust"), keys.read(SAMPLE_AUTHORITY).stream());
        List<X509Certificate> certificates =
                anchors.flatMap(bytes -> CertificateFile.read(bytes).stream()).toList();
        List<byte[]> lists = Stream.concat(files(RevocationLists.FOLDER), keys.read(SAMPLE_REVOCATIONS).stream())
                .toList();
        return new Trust(certificates, lists);
    }

    private Stream<byte[]> files(String name) {
        Path folder = home.at(name);
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().map(TrustFolder::bytes).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
