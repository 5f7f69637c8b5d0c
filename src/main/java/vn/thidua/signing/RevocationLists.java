package vn.thidua.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.thidua.installation.Home;

/** Fetches the configured revocation lists into {@code crl/}; one that cannot be fetched stays as it was. */
@Component
class RevocationLists {

    static final String FOLDER = "crl";

    private static final Logger LOG = LoggerFactory.getLogger(RevocationLists.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int OK = 200;

    private final Home home;
    private final SigningSettings settings;

    RevocationLists(Home home, SigningSettings settings) {
        this.home = home;
        this.settings = settings;
    }

    void refresh() {
        settings.crlUrls().forEach(this::refresh);
    }

    private void refresh(URI url) {
        try {
            HttpRequest request = HttpRequest.newBuilder(url).timeout(PATIENCE).build();
            HttpResponse<byte[]> response = HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .build()
                    .send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() == OK) {
                keep(url, response.body());
            } else {
                LOG.warn("The revocation list {} was not given: status {}", url, response.statusCode());
            }
        } catch (IOException e) {
            LOG.warn("The revocation list {} cannot be reached: {}", url, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void keep(URI url, byte[] list) {
        try {
            Path folder = Files.createDirectories(home.at(FOLDER));
            Path unfinished = Files.write(Files.createTempFile(home.folder(), "crl-", ".part"), list);
            String name = HexFormat.of().toHexDigits(url.toString().hashCode()) + ".crl";
            Files.move(unfinished, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
