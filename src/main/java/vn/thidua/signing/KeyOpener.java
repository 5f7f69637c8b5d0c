package vn.thidua.signing;

import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.signing.pdf.SigningKey;
import vn.thidua.signing.pdf.SigningKeys;

/** Finds a registered key and opens it. */
@Component
@EnableConfigurationProperties(SigningSettings.class)
class KeyOpener {

    private final KeyFolder folder;
    private final SigningSettings settings;

    KeyOpener(KeyFolder folder, SigningSettings settings) {
        this.folder = folder;
        this.settings = settings;
    }

    SigningKey open(Credential credential, char[] pin) {
        return switch (credential.kind()) {
            case PKCS12 -> file(bytes(credential.location()), pin);
            case PKCS11 -> device(credential, pin);
            case OWN_DEVICE -> throw new BusinessRuleViolation("SIGNING_OWN_DEVICE", credential.subject());
        };
    }

    SigningKey file(byte[] file, char[] password) {
        return SigningKeys.pkcs12(file, password);
    }

    SigningKey device(String name, char[] pin) {
        SigningSettings.Device device = settings.device(name);
        return SigningKeys.pkcs11(device.library(), device.slot(), pin, null, List.of());
    }

    private SigningKey device(Credential credential, char[] pin) {
        SigningSettings.Device device = settings.device(credential.location());
        return SigningKeys.pkcs11(device.library(), device.slot(), pin, credential.certificate(), credential.chain());
    }

    byte[] bytes(String name) {
        return folder.read(name).orElseThrow(() -> new BusinessRuleViolation("SIGNING_KEY_FILE_GONE", name));
    }

    List<String> deviceNames() {
        return settings.devices().stream().map(SigningSettings.Device::name).toList();
    }
}
