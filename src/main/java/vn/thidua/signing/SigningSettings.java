package vn.thidua.signing;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.thidua.shared.BusinessRuleViolation;

/**
 * What the operator says about signing, {@code thidua.signing.*}.
 *
 * @param devices attached to the server; named here and not on a page, since loading a library runs its code
 * @param tsaUrl a time-stamping authority (RFC 3161); without one signatures stay at level B
 * @param crlUrls where authorities publish their revocation lists; files in {@code crl/} are used besides
 */
@ConfigurationProperties("thidua.signing")
record SigningSettings(@DefaultValue List<Device> devices, @Nullable URI tsaUrl, @DefaultValue List<URI> crlUrls) {

    /**
     * @param library path of the PKCS#11 library
     * @param slot its place in the library's list of slots
     */
    record Device(String name, String library, @DefaultValue("0") int slot) {}

    Device device(String name) {
        return devices.stream()
                .filter(device -> device.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation("SIGNING_DEVICE_UNKNOWN", name));
    }

    /** An empty setting is none. */
    Optional<URI> timeStamping() {
        return Optional.ofNullable(tsaUrl).filter(url -> !url.toString().isBlank());
    }
}
