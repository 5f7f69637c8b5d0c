package vn.thidua.score;

/** What the steps of the ladder may compare, in the words of the ranking. */
public enum Measure {
    TOTAL("tổng điểm"),
    WOMEN("tập thể có tỷ lệ nữ theo quy định"),
    TARGETS_MET("số chỉ tiêu đạt"),
    MALUS("điểm trừ"),
    RETURNS("số lần báo cáo bị trả lại"),
    LATE("số lần chậm hạn"),
    BONUS("điểm thưởng");

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
