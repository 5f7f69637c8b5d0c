package vn.thidua.document;

/** How an issued document is put right; it is never changed itself. */
public enum CorrectionWay {
    /** Wrong content: composed anew, the new one takes the old one's place. */
    REPLACE("Thay thế bằng văn bản mới", "được thay thế bởi"),
    /** Wrong content in places: a document of equal form says what is changed. */
    AMEND("Sửa đổi, bổ sung", "được sửa đổi, bổ sung bởi"),
    /** Wrong form, technique or procedure. */
    RECTIFY("Đính chính bằng công văn", "được đính chính bởi"),
    RECALL("Thu hồi", "đã thu hồi");

    private final String label;
    private final String effect;

    CorrectionWay(String label, String effect) {
        this.label = label;
        this.effect = effect;
    }

    public String label() {
        return label;
    }

    /** What a reader is told about the corrected document. */
    public String effect() {
        return effect;
    }

    /** Whether a document of its own carries the correction. */
    public boolean isDocument() {
        return this != RECALL;
    }
}
