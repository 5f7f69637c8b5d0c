package vn.thidua.register.incoming;

/** How far the handling of an incoming document is (tiến độ giải quyết). */
public enum Handling {
    WAITING("Chờ giải quyết"),
    IN_PROGRESS("Đang giải quyết"),
    ANSWERED("Đã trả lời"),
    DONE("Đã giải quyết xong");

    private final String label;

    Handling(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isOpen() {
        return this == WAITING || this == IN_PROGRESS;
    }
}
