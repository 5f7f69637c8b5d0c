package vn.thidua.document.composing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.DocumentKind;

/**
 * Everything a document is made of besides its words, and which version of them it is told in.
 *
 * @param wordings the version of the kind's words, and of those of the papers that are signed with it
 * @param corrected what it puts right; null for nearly all
 */
record Snapshot(
        @Nullable Map<DocumentKind, Integer> wordings,
        WardFacts ward,
        Map<String, String> passages,
        List<Cited> bases,
        List<Recipient> addressees,
        List<Recipient> recipients,
        JsonNode data,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Corrected corrected) {

    /** A legal basis as the catalogue worded it when the snapshot was made. */
    record Cited(String code, String citation) {}

    Snapshot {
        wordings = wordings == null ? Map.of() : new TreeMap<>(wordings);
    }

    /** Snapshots from before words had versions were told in the first. */
    int wording(DocumentKind kind) {
        return wordings == null ? 1 : wordings.getOrDefault(kind, 1);
    }

    Map<DocumentKind, Integer> versions() {
        return wordings == null ? Map.of() : wordings;
    }

    List<String> codes() {
        return bases.stream().map(Cited::code).toList();
    }

    List<String> citations() {
        return bases.stream().map(Cited::citation).toList();
    }
}
