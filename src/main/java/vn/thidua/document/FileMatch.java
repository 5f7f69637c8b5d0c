package vn.thidua.document;

import org.jspecify.annotations.Nullable;

/**
 * Whether a file is the document's.
 *
 * @param rendition which version beside the original it is; null for the original and for a stranger
 */
public record FileMatch(Outcome outcome, Rendition.@Nullable Kind rendition) {

    public enum Outcome {
        ORIGINAL,
        RENDITION,
        OTHER
    }
}
