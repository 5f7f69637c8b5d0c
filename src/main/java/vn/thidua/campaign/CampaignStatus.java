package vn.thidua.campaign;

/** Where a campaign stands. */
public enum CampaignStatus {
    DRAFT("Dự thảo kế hoạch"),
    LAUNCHED("Đang thực hiện"),
    CONSOLIDATING("Đang tổng hợp kết quả"),
    CLOSED("Đã kết thúc"),
    CANCELLED("Đã hủy"),
    REJECTED("Không được phê duyệt");

    private final String label;

    CampaignStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isRunning() {
        return this == LAUNCHED || this == CONSOLIDATING;
    }

    public boolean isOver() {
        return this == CLOSED || this == CANCELLED || this == REJECTED;
    }
}
