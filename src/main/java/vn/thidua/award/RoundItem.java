package vn.thidua.award;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * A nomination inside a round.
 *
 * @param number its place in the round's list: collectives, individuals, households
 * @param eligibility the table's answer, null before it was asked
 * @param verdict the culture office's, null before the check
 * @param chairmanReason why the Chairman sent it back, null unless he did
 */
public record RoundItem(
        int number,
        Nomination nomination,
        String unitName,
        String awardName,
        @Nullable Eligibility eligibility,
        CheckVerdict.@Nullable Choice verdict,
        @Nullable String reason,
        @Nullable String chairmanReason) {

    /** The council votes, or voted, on it. */
    @JsonIgnore
    public boolean isKept() {
        return verdict == CheckVerdict.Choice.KEEP;
    }
}
