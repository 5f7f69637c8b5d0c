package vn.thidua.document;

import java.util.UUID;

/** One version of a document that has not been issued yet. */
public record DraftId(UUID value) {

    public static DraftId of(String text) {
        return new DraftId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
