package vn.thidua.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One file of the yearly list (decree 30, articles 28 to 31).
 *
 * @param notation its mark in the list, {@code 01.TĐKT}
 * @param maintenance how long it is kept, {@code 10 năm}
 * @param rights who may use it
 * @param creator the office that keeps it while it is open
 * @param campaignId the campaign whose documents all belong to it; or null
 * @param endedOn the day the work ended; null while it goes on
 */
public record ArchiveFile(
        ArchiveFileId id,
        int year,
        String notation,
        String title,
        String maintenance,
        String rights,
        String creator,
        String description,
        @Nullable String campaignId,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate handedOverOn,
        int version) {

    /** {@code 01.TĐKT/2025}. */
    public String code() {
        return notation + "/" + year;
    }
}
