package vn.thidua.document;

/** Where a draft stands. */
public enum DraftStatus {
    OPEN("Đang trình duyệt"),
    RETURNED("Đã trả lại"),
    REJECTED("Không được duyệt"),
    ISSUED("Đã ban hành");

    private final String label;

    DraftStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
