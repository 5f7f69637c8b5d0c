package vn.thidua.document.composing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import vn.thidua.document.DocumentKind;

/** Invented data for each kind, to show words with before there is anything real. */
final class Samples {

    private Samples() {}

    static String fileOf(DocumentKind kind) {
        return "wording/sample/" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".json";
    }

    static <D> D of(Composer<D> composer) {
        try (InputStream file = new ClassPathResource(fileOf(composer.kind())).getInputStream()) {
            String json = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Snapshots.MAPPER.readValue(json, composer.dataType());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
