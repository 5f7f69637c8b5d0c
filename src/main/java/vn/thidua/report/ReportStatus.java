package vn.thidua.report;

/** Where a report stands. */
public enum ReportStatus {
    SUBMITTED("Chờ thẩm định"),
    RETURNED("Đã trả lại"),
    ACCEPTED("Đã chấp nhận"),
    REOPENED("Chờ số liệu chính thức");

    private final String label;

    ReportStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
