package vn.thidua.document.composing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** Everything a document is made of besides its bundle's words. */
record Snapshot(
        WardFacts ward,
        Map<String, String> passages,
        List<Cited> bases,
        List<Recipient> addressees,
        List<Recipient> recipients,
        JsonNode data) {

    /** A legal basis as the catalogue worded it when the snapshot was made. */
    record Cited(String code, String citation) {}

    List<String> codes() {
        return bases.stream().map(Cited::code).toList();
    }

    List<String> citations() {
        return bases.stream().map(Cited::citation).toList();
    }
}
