package vn.thidua.document;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's wish to put an issued document right, and what became of it.
 *
 * @param documentId the document that is wrong
 * @param subjectId the subject of the document that will correct it
 * @param outcome null while it is under way
 */
public record Correction(
        UUID id,
        DocumentId documentId,
        CorrectionWay way,
        String subjectId,
        String reason,
        String requestedBy,
        Instant requestedAt,
        List<CorrectionItem> items,
        @Nullable Outcome outcome) {

    public Correction {
        items = List.copyOf(items);
    }

    /**
     * The end of it.
     *
     * @param by the document that corrects; null for a recall and for what was not applied
     */
    public record Outcome(boolean applied, @Nullable DocumentId by, String decidedBy, Instant decidedAt, String note) {}

    public boolean isApplied() {
        return outcome != null && outcome.applied();
    }

    public boolean isOpen() {
        return outcome == null;
    }
}
