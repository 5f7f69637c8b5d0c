package vn.thidua.register;

/** What became of a number that a document was given before its entry in the register. */
public enum HoldState {
    /** The document keeps the number until it is confirmed or released. */
    HELD("Đang giữ số"),
    /** Given up on its own day: another document of the series may take it today, afterwards it is void. */
    FREED("Số chờ dùng lại trong ngày"),
    /** Another document of the same day took it. */
    PASSED_ON("Đã chuyển cho văn bản khác cùng ngày"),
    /** Entered in the register. */
    CONFIRMED("Đã vào sổ"),
    /** Void, with its reason in the register. */
    VOID("Đã hủy");

    private final String label;

    HoldState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
