package vn.thidua.award.cancellation;

import java.time.LocalDate;

/**
 * What came back of a cancelled award, or why it does not.
 *
 * @param amount in đồng, 0 for objects
 * @param voucher number of the receipt, may be empty
 */
public record Recovery(
        Kind kind, Outcome outcome, long amount, LocalDate on, String voucher, String note, String enteredBy) {

    public enum Kind {
        OBJECT("Giấy khen, bằng chứng nhận, hiện vật"),
        MONEY("Tiền thưởng");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public enum Outcome {
        RETURNED("Đã thu hồi"),
        NOT_GIVEN("Chưa trao, chưa chi nên không phải thu hồi"),
        GIVEN_UP("Không thu hồi được");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Nothing more is expected after it. */
    boolean ends() {
        return outcome != Outcome.RETURNED;
    }
}
