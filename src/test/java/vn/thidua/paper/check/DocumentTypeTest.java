package vn.thidua.paper.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.document.DocumentKind;
import vn.thidua.shared.yaml.YamlFile;

class DocumentTypeTest {

    private final YamlFile table = YamlFile.read(table());

    @Test
    @DisplayName("R-13: the checker, which knows no ward, reads symbols by the same table of types")
    void theCheckersTypesAreThoseOfTheTable() {
        assertThat(Arrays.stream(DocumentType.values()).map(DocumentType::abbreviation))
                .containsExactlyInAnyOrderElementsOf(named());
    }

    @Test
    @DisplayName("R-13: what we issue under a number is of a type of the table; a công văn prints none")
    void ourKindsAreOfTheTable() {
        assertThat(Arrays.stream(DocumentKind.values())
                        .filter(DocumentKind::isNumbered)
                        .filter(kind -> !kind.isOfficialLetter())
                        .map(DocumentKind::abbreviation))
                .isSubsetOf(named());
    }

    private List<String> named() {
        return table.items("/types").stream()
                .filter(at -> !table.has(at + "/form"))
                .map(at -> table.text(at + "/abbreviation"))
                .toList();
    }

    private static String table() {
        try {
            return Files.readString(Path.of("src/main/resources/rulebook/document-types.yaml"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
