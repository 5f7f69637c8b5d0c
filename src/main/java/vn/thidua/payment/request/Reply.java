package vn.thidua.payment.request;

import java.time.LocalDate;

/** What the ward told somebody who asked, when and how. */
public record Reply(Result result, LocalDate on, Channel channel, String words) {

    public enum Result {
        ANSWERED("Trả lời ban đầu, còn giải quyết tiếp"),
        FULFILLED("Đã thực hiện yêu cầu"),
        REFUSED("Không thực hiện, đã nêu lý do");

        private final String label;

        Result(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        boolean settles() {
            return this != ANSWERED;
        }
    }

    public enum Channel {
        PAPER("Văn bản"),
        MAIL("Thư điện tử"),
        PHONE("Điện thoại"),
        IN_PERSON("Trực tiếp");

        private final String label;

        Channel(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
