package vn.thidua.document.composing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.document.DocumentKind;

class SamplesTest {

    private final ComposingTestData data = new ComposingTestData();

    /** Set the property {@code golden.write} to make the samples of the test data. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CERTIFICATE")
    void theSampleOfAKindHasTheShapeOfItsData(DocumentKind kind) throws IOException {
        JsonNode expected = Snapshots.MAPPER.valueToTree(ComposingTestData.data(kind));
        Path file = Path.of("src/main/resources").resolve(Samples.fileOf(kind));
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    anonymous(Snapshots.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(expected)) + "\n");
        }

        JsonNode sample = Snapshots.MAPPER.readTree(Files.readString(file));

        assertThat(sample.fieldNames()).toIterable().containsExactlyElementsOf(expected::fieldNames);
        assertThat(Samples.of(data.composer(kind))).isNotNull();
    }

    private static String anonymous(String json) {
        return json.replace("Thạch Khôi", "Mẫu").replace("Hải Phòng", "Mẫu");
    }
}
