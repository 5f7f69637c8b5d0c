package vn.thidua.council;

import org.jspecify.annotations.Nullable;
import vn.thidua.award.NominationId;

/** One member's vote on one item. */
public record Vote(@Nullable NominationId nominationId, @Nullable Choice choice) {

    public enum Choice {
        AGREE("Đồng ý"),
        DISAGREE("Không đồng ý"),
        BLANK("Không có ý kiến"),
        CONFLICT("Không biểu quyết vì có quyền lợi liên quan");

        private final String label;

        Choice(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
