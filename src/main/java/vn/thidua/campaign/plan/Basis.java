package vn.thidua.campaign.plan;

/** What is compared with the goal: the figure itself or its change against last year's. */
public enum Basis {
    ABSOLUTE("mức đạt"),
    CHANGE_AMOUNT("mức tăng, giảm so với năm trước"),
    CHANGE_PERCENT("% tăng, giảm so với năm trước"),
    MULTIPLE("số lần so với năm trước");

    private final String label;

    Basis(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean needsLastYear() {
        return this != ABSOLUTE;
    }
}
