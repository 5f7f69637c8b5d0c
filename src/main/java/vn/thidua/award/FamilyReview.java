package vn.thidua.award;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a neighbourhood came to the families it proposes.
 *
 * @param metOn the day of the meeting that proposed them
 * @param present households represented there
 * @param postedOn the first day of the public posting, null before
 * @param postedAt where the list hung
 * @param evidence photos or minutes of the posting
 * @param concludedOn the day on which the file went to the ward, null before
 */
public record FamilyReview(
        LocalDate metOn,
        int present,
        @Nullable LocalDate postedOn,
        @Nullable String postedAt,
        List<UUID> evidence,
        @Nullable LocalDate concludedOn,
        List<Objection> objections) {

    /**
     * What somebody said against a household while the list hung, and what became of it.
     *
     * @param removed the household is no longer proposed
     */
    public record Objection(
            @Nullable String household, @Nullable String content, @Nullable String handling, boolean removed) {}

    public FamilyReview {
        evidence = List.copyOf(evidence);
        objections = List.copyOf(objections);
    }

    /** @param days how long the list must hang: the first day after it is day one */
    public LocalDate concludableFrom(int days) {
        if (postedOn == null) {
            throw new IllegalStateException("Nothing was posted yet.");
        }
        return postedOn.plusDays(days);
    }
}
