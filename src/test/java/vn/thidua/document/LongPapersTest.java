package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.document.composing.Composed;
import vn.thidua.document.composing.ComposingTestData;
import vn.thidua.paper.PaperTestData;

class LongPapersTest {

    private static final int ITEMS = 2_700;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ComposingTestData data = new ComposingTestData();

    @ParameterizedTest
    @EnumSource(names = {"COUNCIL_MINUTES", "AWARD_PROPOSAL"})
    @DisplayName("R-49: minutes and proposal list all of 2,700 items")
    void aLongListIsPrintedWhole(DocumentKind kind) throws Exception {
        Instant before = Instant.now();
        byte[] pdf = rendered(kind);
        Duration took = Duration.between(before, Instant.now());

        assertThat(took).isLessThan(PATIENCE);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(100);
        }
    }

    private byte[] rendered(DocumentKind kind) throws Exception {
        Composed composed = data.composers().compose(kind, lengthened(data.snapshot(kind)));
        RenderingRecord.Setting setting = new RenderingRecord.Setting(
                signers(kind), 5, null, LocalDate.of(2025, 12, 22), Instant.EPOCH, null, false, false);
        return PaperTestData.rendered(new Sheet(kind, "draft", composed, setting, 2025).document());
    }

    private static List<Signer> signers(DocumentKind kind) {
        return kind.signings().stream()
                .map(signing -> new Signer(signing, "user", List.of("CHỦ TỌA"), "Khúc Đình Ngạn", "Chủ tịch"))
                .toList();
    }

    private static String lengthened(String snapshot) throws Exception {
        ObjectMapper json = new ObjectMapper();
        JsonNode tree = json.readTree(snapshot);
        ArrayNode items = (ArrayNode) tree.findValue("items");
        List<JsonNode> few = new ArrayList<>();
        items.forEach(few::add);
        items.removeAll();
        for (int place = 0; place < ITEMS; place++) {
            ObjectNode item = few.get(place % few.size()).deepCopy();
            items.add(item.put("number", place + 1));
        }
        return json.writeValueAsString(tree);
    }
}
