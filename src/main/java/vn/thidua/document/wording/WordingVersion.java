package vn.thidua.document.wording;

import java.time.Instant;
import vn.thidua.document.DocumentKind;

/**
 * The words of a kind as they were from one moment to the next version.
 *
 * @param number 1 for the first, never used again
 * @param sha256 stands for the words: what was approved was approved in these
 * @param reason why they were changed
 */
public record WordingVersion(
        DocumentKind kind,
        int number,
        Origin origin,
        Wording wording,
        String sha256,
        String savedBy,
        Instant savedAt,
        String reason) {

    public enum Origin {
        /** As it comes with the program. */
        SHIPPED,
        /** As the office wrote it. */
        OFFICE
    }
}
