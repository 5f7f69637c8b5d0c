package vn.thidua.campaign.plan;

/** What the law wants a movement's plan to fix, and the parts that the plan's typed facts fill in. */
public enum PlanPart {
    PURPOSE("mục đích"),
    REQUIREMENTS("yêu cầu"),
    THEME("chủ đề"),
    SCOPE("phạm vi"),
    SUBJECTS("đối tượng"),
    CONTENT("nội dung"),
    CRITERIA("tiêu chí"),
    GOALS("mục tiêu"),
    TARGETS("chỉ tiêu"),
    TASKS("nhiệm vụ và giải pháp"),
    SCORING("cách chấm điểm, xếp hạng"),
    PERIOD("thời gian"),
    AWARDS("khen thưởng"),
    RESPONSIBILITIES("tổ chức thực hiện");

    private final String label;

    PlanPart(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
