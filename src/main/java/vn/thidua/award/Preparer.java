package vn.thidua.award;

import java.time.Instant;

/** Somebody who had a hand in a list before it came to the Chairman. */
public record Preparer(String userId, Step step, Instant at) {

    public enum Step {
        CHECKED("thẩm định danh sách"),
        CONVENED("triệu tập Hội đồng"),
        PROPOSED("soạn hoặc ký tờ trình");

        private final String label;

        Step(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
