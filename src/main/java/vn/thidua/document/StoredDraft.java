package vn.thidua.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.composing.SubjectFacts;

/** A draft as kept, with its snapshot. */
record StoredDraft(
        DraftId id,
        DocumentKind kind,
        String subjectId,
        SubjectFacts facts,
        int version,
        DraftStatus status,
        String summary,
        String snapshot,
        String contentHash,
        String draftedBy,
        Instant draftedAt) {

    @Nullable
    String campaignId() {
        return facts.campaignId();
    }

    StoredDraft renewed(String newSummary, String newSnapshot, String newHash, String by, Instant at) {
        return new StoredDraft(id, kind, subjectId, facts, version, status, newSummary, newSnapshot, newHash, by, at);
    }
}
