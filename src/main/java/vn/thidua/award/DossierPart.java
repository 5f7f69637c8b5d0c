package vn.thidua.award;

/** What the file of a nomination must hold before the council sees it (R-46, law of 2022 Art. 84). */
public enum DossierPart {
    SUBMISSION("Tờ trình hoặc văn bản đề nghị kèm danh sách"),
    ACHIEVEMENT_REPORT("Báo cáo thành tích"),
    MEETING_MINUTES("Biên bản bình xét"),
    INITIATIVE_CERTIFICATE("Xác nhận sáng kiến hoặc hoàn thành xuất sắc nhiệm vụ"),
    PUBLIC_CONSULTATION("Kết quả lấy ý kiến và niêm yết công khai");

    private final String label;

    DossierPart(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
