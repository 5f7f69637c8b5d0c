package vn.thidua.campaign.plan;

/** What a unit does in a campaign; one unit may do several. */
public enum WayOfTakingPart {
    /** launches its own campaign and reports results */
    PARTICIPANT("Tham gia"),
    /** spreads the word for the whole ward */
    PUBLICITY("Tuyên truyền"),
    /** moves its members to take part */
    MOBILISATION("Vận động");

    private final String label;

    WayOfTakingPart(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isSupport() {
        return this != PARTICIPANT;
    }
}
