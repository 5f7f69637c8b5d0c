package vn.thidua.campaign.plan;

/** The two forms of a movement that the law knows; "đợt" is only a name on paper. */
public enum LegalForm {
    REGULAR("thường xuyên"),
    TOPICAL("chuyên đề");

    private final String label;

    LegalForm(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
