package vn.thidua.notification;

/** How a person gets notices of a topic; each of them stands in the list of the program in any case. */
public enum Delivery {
    AT_ONCE("Gửi thư ngay"),
    DAILY("Gộp vào thư tóm tắt buổi sáng"),
    LIST_ONLY("Không gửi thư, chỉ xem trong chương trình");

    private final String label;

    Delivery(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
