package vn.thidua.process.campaign;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.Passage;

/** The passages of a document that an officer writes himself. */
record PassageInput(List<Wording> passages) {

    /** One passage. */
    record Wording(String name, @Nullable String text) {}

    PassageInput {
        passages = List.copyOf(passages);
    }

    static PassageInput of(List<Passage> passages) {
        return new PassageInput(passages.stream()
                .map(passage -> new Wording(passage.name(), passage.text()))
                .toList());
    }

    Map<String, String> texts() {
        return passages.stream()
                .filter(wording -> wording.text() != null)
                .collect(Collectors.toMap(Wording::name, wording -> String.valueOf(wording.text())));
    }
}
