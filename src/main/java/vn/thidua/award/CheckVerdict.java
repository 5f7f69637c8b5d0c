package vn.thidua.award;

import org.jspecify.annotations.Nullable;

/** What the culture office says about one nomination; all but keeping needs a reason. */
public record CheckVerdict(@Nullable NominationId nominationId, @Nullable Choice choice, @Nullable String reason) {

    public enum Choice {
        KEEP("Đưa ra xét"),
        HOLD("Tạm dừng"),
        RETURN("Trả lại đơn vị"),
        NOT_ELIGIBLE("Không đủ điều kiện");

        private final String label;

        Choice(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
