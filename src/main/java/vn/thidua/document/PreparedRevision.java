package vn.thidua.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One state of a prepared file.
 *
 * @param sequence from 1, the newest is the highest
 * @param signing in which capacity it was signed; of signatures only
 * @param note why a scan without a readable code was taken
 */
record PreparedRevision(
        int sequence,
        Step step,
        @Nullable Signing signing,
        String takenBy,
        Instant takenAt,
        String sha256,
        String note) {

    enum Step {
        RENDERED,
        SIGNED,
        NUMBERED,
        SEALED,
        SCANNED
    }
}
