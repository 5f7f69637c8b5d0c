package vn.thidua.document;

import java.util.List;

/**
 * A document with the searched words.
 *
 * @param lines where they stand in it, three at most, as they are written there
 */
public record FoundDocument(IssuedDocument document, List<String> lines) {

    public FoundDocument {
        lines = List.copyOf(lines);
    }
}
