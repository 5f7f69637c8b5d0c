package vn.thidua.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.thidua.shared.yaml.YamlFile;

/** The decree's table as it comes with the program. */
final class DocumentTypeFile {

    private static final String FILE = "/rulebook/document-types.yaml";

    private DocumentTypeFile() {}

    static List<DocumentType> shipped() {
        YamlFile file = YamlFile.read(text());
        List<DocumentType> types = new ArrayList<>();
        for (String at : file.items("/types")) {
            String abbreviation = file.text(at + "/abbreviation");
            types.add(new DocumentType(
                    file.has(at + "/code") ? file.text(at + "/code") : abbreviation,
                    types.size() + 1,
                    file.word(at + "/form", DocumentType.Form.class).orElse(DocumentType.Form.NAMED),
                    file.text(at + "/name"),
                    abbreviation,
                    Objects.requireNonNull(file.date("/from")),
                    (LocalDate) null));
        }
        return types;
    }

    private static String text() {
        try (InputStream file = Objects.requireNonNull(DocumentTypeFile.class.getResourceAsStream(FILE))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
