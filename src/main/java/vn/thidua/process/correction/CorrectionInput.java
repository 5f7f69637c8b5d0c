package vn.thidua.process.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.CorrectionItem;
import vn.thidua.document.Passage;

/** What the form of a correction asks: the wrong places, or the new document's wording, and whether to go on. */
record CorrectionInput(List<Item> items, List<Wording> passages, @Nullable String decision, @Nullable String reason) {

    static final String SUBMIT = "SUBMIT";
    static final String DROP = "DROP";

    /**
     * One wrong place.
     *
     * @param certificate which certificate has the same mistake, null where none has
     */
    record Item(
            @Nullable String place,
            @Nullable String printed,
            @Nullable String intended,
            @Nullable Integer certificate) {}

    /** One passage of the document that replaces. */
    record Wording(String name, @Nullable String text) {}

    CorrectionInput {
        items = List.copyOf(items);
        passages = List.copyOf(passages);
    }

    static CorrectionInput of(List<CorrectionItem> items, List<Passage> passages) {
        List<Item> rows = new ArrayList<>(items.stream()
                .map(item -> new Item(item.place(), item.printed(), item.intended(), item.certificate()))
                .toList());
        if (rows.isEmpty()) {
            rows.add(new Item("", "", "", null));
        }
        List<Wording> texts = passages.stream()
                .map(passage -> new Wording(passage.name(), passage.text()))
                .toList();
        return new CorrectionInput(rows, texts, SUBMIT, "");
    }

    List<CorrectionItem> written() {
        return items.stream()
                .map(item -> new CorrectionItem(
                        text(item.place()), text(item.printed()), text(item.intended()), item.certificate()))
                .toList();
    }

    Map<String, String> texts() {
        return passages.stream()
                .filter(wording -> wording.text() != null)
                .collect(Collectors.toMap(Wording::name, wording -> text(wording.text())));
    }

    static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
