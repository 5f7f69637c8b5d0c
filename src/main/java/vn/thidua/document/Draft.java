package vn.thidua.document;

import java.time.Instant;
import java.util.List;

/**
 * A draft as people see it in their tasks.
 *
 * @param version 1 for the first, one more each time it was returned and drafted again
 * @param summary trích yếu
 * @param contentHash what was checked and signed: any change gives another one
 * @param steps checks and signatures of this version, oldest first
 */
public record Draft(
        DraftId id,
        DocumentKind kind,
        String subjectId,
        int version,
        DraftStatus status,
        String summary,
        String contentHash,
        String draftedBy,
        Instant draftedAt,
        List<DraftStep> steps) {

    public Draft {
        steps = List.copyOf(steps);
    }
}
