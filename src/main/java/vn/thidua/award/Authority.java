package vn.thidua.award;

/** Who decides on an award: the Chairman of the ward, or somebody above, to whom the ward only submits. */
public enum Authority {
    WARD("Chủ tịch UBND phường quyết định"),
    UPWARD("Trình cấp trên quyết định");

    private final String label;

    Authority(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
