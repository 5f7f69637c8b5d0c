package vn.thidua.process.document;

import org.jspecify.annotations.Nullable;

/**
 * What the clerk says in the form.
 *
 * @param scan the uploaded scan of what was signed by hand
 * @param scanReason why it is taken although its code cannot be read
 */
record SealDecision(
        @Nullable String decision, @Nullable String reason, @Nullable String scan, @Nullable String scanReason) {

    static final SealDecision NONE = new SealDecision(null, "", null, "");

    DraftDecision word() {
        return new DraftDecision(decision, reason);
    }
}
