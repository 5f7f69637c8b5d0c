package vn.thidua.signing;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.thidua.shared.BusinessRuleViolation;

/**
 * Devices attached to the server, {@code thidua.signing.devices}: the operator names the library, since loading one runs
 * its code.
 */
@ConfigurationProperties("thidua.signing")
record SigningDevices(@DefaultValue List<Device> devices) {

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
}
