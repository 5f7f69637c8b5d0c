package vn.thidua.award;

import org.jspecify.annotations.Nullable;

/**
 * The Chairman's word on one nomination. Granting what is above the ward's power means submitting it upward.
 *
 * @param reason needed for refusing, returning, and granting against the council's vote
 */
public record AwardVerdict(@Nullable NominationId nominationId, @Nullable Choice choice, @Nullable String reason) {

    public enum Choice {
        GRANT("Khen thưởng"),
        REFUSE("Không khen thưởng"),
        RETURN("Trả lại để làm rõ");

        private final String label;

        Choice(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
