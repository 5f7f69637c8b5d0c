package vn.thidua.register.incoming;

/** What is known of the file that came with a document. */
public enum ScanState {
    NO_FILE("Không có tệp"),
    SCAN("Bản quét, không có chữ ký số"),
    UNSIGNED("PDF không có chữ ký số"),
    SIGNED("Chữ ký số hợp lệ"),
    /** Nothing was changed, but not everything about the certificate could be proven here. */
    SIGNED_UNPROVEN("Có chữ ký số, nội dung nguyên vẹn, chưa xác minh đầy đủ chứng thư");

    private final String label;

    ScanState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
