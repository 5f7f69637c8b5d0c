package vn.thidua.dossier;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.NominationId;

/** An answer as it is typed. */
public record AnswerEntry(
        @Nullable NominationId nominationId,
        @Nullable Choice choice,
        @Nullable String decisionCode,
        @Nullable LocalDate decidedOn,
        @Nullable String grantedBy,
        @Nullable String reason,
        @Nullable UUID scan) {

    public enum Choice {
        GRANTED("Được khen thưởng"),
        REFUSED("Không được khen thưởng"),
        PENDING("Chưa có trả lời");

        private final String label;

        Choice(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
