package vn.thidua.campaign;

/** What a deadline is for. */
public enum DeadlineKind {
    LAUNCH("phát động tại đơn vị"),
    REPORT("báo cáo kết quả"),
    FINAL("số liệu chính thức");

    private final String label;

    DeadlineKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
