package vn.thidua.document;

import java.time.Instant;

/** A check or a signature that somebody gave a draft, kept with the person and the moment. */
public record DraftStep(Kind kind, Verdict verdict, String userId, Instant at, String contentHash) {

    public enum Kind {
        CONTENT_CHECK,
        FORM_CHECK,
        SIGNATURE
    }
}
