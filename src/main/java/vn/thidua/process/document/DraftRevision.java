package vn.thidua.process.document;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.Passage;

/** A returned draft's passages as reworded, and whether it is submitted again. */
record DraftRevision(List<Wording> passages, @Nullable String decision) {

    static final String RESUBMIT = "RESUBMIT";
    static final String DROP = "DROP";

    /** One passage. */
    record Wording(String name, @Nullable String text) {}

    DraftRevision {
        passages = List.copyOf(passages);
    }

    static DraftRevision of(List<Passage> passages) {
        return new DraftRevision(
                passages.stream()
                        .map(passage -> new Wording(passage.name(), passage.text()))
                        .toList(),
                RESUBMIT);
    }

    Map<String, String> texts() {
        return passages.stream()
                .filter(wording -> wording.text() != null)
                .collect(Collectors.toMap(Wording::name, wording -> String.valueOf(wording.text())));
    }
}
