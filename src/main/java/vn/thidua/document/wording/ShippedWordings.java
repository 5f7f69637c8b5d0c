package vn.thidua.document.wording;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.thidua.document.DocumentKind;

/** The bundles in {@code wording/} that come with the program, one for each kind, read once. */
@Component
public class ShippedWordings {

    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final Map<DocumentKind, Wording> byKind = new EnumMap<>(DocumentKind.class);
    private final Map<DocumentKind, String> hashes = new EnumMap<>(DocumentKind.class);

    public ShippedWordings() {
        for (DocumentKind kind : DocumentKind.values()) {
            String yaml = read(kind);
            byKind.put(kind, parse(yaml));
            hashes.put(kind, Sha256.of(yaml));
        }
    }

    public Wording of(DocumentKind kind) {
        return Objects.requireNonNull(byKind.get(kind));
    }

    /** Changes with any word of the bundle's file. */
    String hash(DocumentKind kind) {
        return Objects.requireNonNull(hashes.get(kind));
    }

    private static String fileOf(DocumentKind kind) {
        return "wording/" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".yaml";
    }

    private static Wording parse(String yaml) {
        try {
            return YAML.readValue(yaml, Wording.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(DocumentKind kind) {
        try (InputStream file = new ClassPathResource(fileOf(kind)).getInputStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
