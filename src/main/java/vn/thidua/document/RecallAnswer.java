package vn.thidua.document;

import java.time.Instant;

/**
 * What a recipient did with a recalled document.
 *
 * @param recipient a unit's code or the name of an office outside
 */
public record RecallAnswer(String recipient, Deed deed, String answeredBy, Instant answeredAt) {

    public enum Deed {
        RETURNED("Đã gửi lại bản giấy"),
        DESTROYED("Đã hủy bản điện tử");

        private final String label;

        Deed(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
